import Block from '@mui/icons-material/BlockOutlined';
import CallMerge from '@mui/icons-material/CallMergeOutlined';
import DoneAll from '@mui/icons-material/DoneAllOutlined';
import AssignmentInd from '@mui/icons-material/AssignmentIndOutlined';
import Label from '@mui/icons-material/LabelOutlined';
import LockOpen from '@mui/icons-material/LockOpenOutlined';
import PanTool from '@mui/icons-material/PanToolOutlined';
import Button from '@mui/material/Button';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../auth/session.js';
import { sumYuan } from '../../format/money.js';
import type { OrderBatchVerb, OrderRowFragment, WhichOrdersInput } from '../../generated/gql/graphql.js';
import { BulkBar } from '../../ui/BulkBar.js';
import { NOTHING, type Selection } from '../../ui/selection.js';

const MergeOrdersDialog = lazy(() => import('./MergeOrdersDialog.js'));
const ActOnOrdersDialog = lazy(() => import('./ActOnOrdersDialog.js'));

const VERBS = [
  { verb: 'APPROVE', permission: 'order:approve', words: 'actions.approve', icon: <DoneAll /> },
  { verb: 'HOLD', permission: 'order:hold', words: 'actions.hold', icon: <PanTool /> },
  { verb: 'RELEASE', permission: 'order:hold', words: 'actions.release', icon: <LockOpen /> },
  { verb: 'MARK', permission: 'mark:edit', words: 'marks.verb', icon: <Label /> },
  { verb: 'ASSIGN', permission: 'assignment:manage', words: 'assignment:assign.verb', icon: <AssignmentInd /> },
  { verb: 'CANCEL', permission: 'order:cancel', words: 'actions.cancel', icon: <Block /> },
] as const satisfies readonly { verb: OrderBatchVerb; permission: string; words: string; icon: React.ReactNode }[];

/** So many orders go in one parcel at most, by the API. */
const MOST_IN_PARCEL = 20;

interface OrderBulkBarProps {
  rows: readonly OrderRowFragment[];
  selection: Selection;
  /** How many orders the filter and the queue find, and both of them; null as long as that is not known. */
  matching: { count: number; orders: WhichOrdersInput } | null;
  onSelection: (selection: Selection) => void;
}

/** What can be done with the selected orders, all in the background and one by one. */
export function OrderBulkBar({ rows, selection, matching, onSelection }: OrderBulkBarProps) {
  const { t } = useTranslation(['orders', 'assignment']);
  const may = useMay();
  const [verb, setVerb] = useState<OrderBatchVerb>();
  const [merging, setMerging] = useState(false);
  const ids = selection.type === 'matching' ? [] : [...selection.ids];
  const chosen = rows.filter((row) => ids.includes(row.id));
  const close = (): void => setVerb(undefined);
  return (
    <>
      <BulkBar
        selection={selection} matching={matching?.count ?? rows.length} sum={chosen.length === ids.length ? sumYuan(chosen.map((row) => row.payable.amount)) : undefined}
        onSelectMatching={matching ? () => onSelection({ type: 'matching' }) : undefined} onClear={() => onSelection(NOTHING)}
      >
        {VERBS.filter(({ permission }) => may(permission)).map((each) => (
          <Button key={each.verb} size="small" startIcon={each.icon} {...(each.verb === 'CANCEL' && { color: 'error' as const })} onClick={() => setVerb(each.verb)}>{t(each.words)}</Button>
        ))}
        {may('order:merge') && ids.length > 1 && ids.length <= MOST_IN_PARCEL && <Button size="small" startIcon={<CallMerge />} onClick={() => setMerging(true)}>{t('merge.verb')}</Button>}
      </BulkBar>
      {merging && <Suspense fallback={null}><MergeOrdersDialog orderIds={ids} onDone={() => onSelection(NOTHING)} onClose={() => setMerging(false)} /></Suspense>}
      {verb && (
        <Suspense fallback={null}>
          <ActOnOrdersDialog verb={verb} orders={selection.type === 'matching' ? (matching?.orders ?? { filter: {} }) : { orderIds: ids }} onLeave={() => { close(); onSelection(NOTHING); }} onClose={close} />
        </Suspense>
      )}
    </>
  );
}
