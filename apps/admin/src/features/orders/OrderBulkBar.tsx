import DoneAll from '@mui/icons-material/DoneAllOutlined';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../auth/session.js';
import { sumYuan } from '../../format/money.js';
import type { OrderRowFragment } from '../../generated/gql/graphql.js';
import { BulkBar } from '../../ui/BulkBar.js';
import type { Selection } from '../../ui/selection.js';
import { ApproveOrdersDialog } from './ApproveOrdersDialog.js';

interface OrderBulkBarProps {
  rows: readonly OrderRowFragment[];
  selection: Selection;
  onClear: () => void;
}

/** What can be done with the selected orders. */
export function OrderBulkBar({ rows, selection, onClear }: OrderBulkBarProps) {
  const { t } = useTranslation('orders');
  const may = useMay();
  const [approving, setApproving] = useState(false);
  const chosen = selection.type === 'matching' ? rows : rows.filter((row) => selection.ids.has(row.id));
  return (
    <>
      <BulkBar selection={selection} matching={rows.length} sum={sumYuan(chosen.map((row) => row.payable.amount))} onClear={onClear}>
        {may('order:approve') && <Button size="small" startIcon={<DoneAll />} onClick={() => setApproving(true)}>{t('actions.approve')}</Button>}
      </BulkBar>
      {approving && <ApproveOrdersDialog orders={chosen} onClose={() => { setApproving(false); onClear(); }} onCancel={() => setApproving(false)} />}
    </>
  );
}
