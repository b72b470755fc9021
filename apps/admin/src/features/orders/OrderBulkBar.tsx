import DoneAll from '@mui/icons-material/DoneAllOutlined';
import Label from '@mui/icons-material/LabelOutlined';
import Button from '@mui/material/Button';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../auth/session.js';
import { sumYuan } from '../../format/money.js';
import type { ApproveOrdersInput, OrderRowFragment } from '../../generated/gql/graphql.js';
import { BulkBar } from '../../ui/BulkBar.js';
import { NOTHING, type Selection } from '../../ui/selection.js';

const MarkOrdersDialog = lazy(() => import('./MarkOrdersDialog.js'));
const MOST_MARKED = 500;
const ApproveOrdersDialog = lazy(() => import('./ApproveOrdersDialog.js'));

interface OrderBulkBarProps {
  rows: readonly OrderRowFragment[];
  selection: Selection;
  /** How many orders match the filter, and the filter itself; null where a work queue cannot be said as a filter. */
  matching: { count: number; filter: ApproveOrdersInput['filter'] } | null;
  onSelection: (selection: Selection) => void;
}

/** What can be done with the selected orders. */
export function OrderBulkBar({ rows, selection, matching, onSelection }: OrderBulkBarProps) {
  const { t } = useTranslation('orders');
  const may = useMay();
  const [approving, setApproving] = useState(false);
  const [marking, setMarking] = useState(false);
  const ids = selection.type === 'matching' ? [] : [...selection.ids];
  const chosen = rows.filter((row) => ids.includes(row.id));
  const clear = (): void => onSelection(NOTHING);
  return (
    <>
      <BulkBar
        selection={selection} matching={matching?.count ?? rows.length} sum={chosen.length === ids.length ? sumYuan(chosen.map((row) => row.payable.amount)) : undefined}
        onSelectMatching={matching ? () => onSelection({ type: 'matching' }) : undefined} onClear={clear}
      >
        {may('order:approve') && <Button size="small" startIcon={<DoneAll />} onClick={() => setApproving(true)}>{t('actions.approve')}</Button>}
        {may('mark:edit') && selection.type !== 'matching' && <Button size="small" startIcon={<Label />} disabled={ids.length > MOST_MARKED} onClick={() => setMarking(true)}>{t('marks.verb')}</Button>}
      </BulkBar>
      {marking && <Suspense fallback={null}><MarkOrdersDialog orderIds={ids} onDone={clear} onClose={() => setMarking(false)} /></Suspense>}
      {approving && (
        <Suspense fallback={null}>
          <ApproveOrdersDialog which={selection.type === 'matching' ? { filter: matching?.filter ?? {} } : { orderIds: ids }} onDone={clear} onClose={() => setApproving(false)} />
        </Suspense>
      )}
    </>
  );
}
