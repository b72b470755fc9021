import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { intentKey } from '../../apollo/intent-key.js';
import type { OrderRowFragment } from '../../generated/gql/graphql.js';
import { ConfirmPreviewDialog } from '../../ui/ConfirmPreviewDialog.js';
import { useToasts } from '../../ui/JobToast.js';
import { APPROVE_ORDER } from './order-commands.js';

interface ApproveOrdersDialogProps {
  orders: readonly OrderRowFragment[];
  onClose: () => void;
  onCancel: () => void;
}

/** Approves many orders: first how many can be and why not the rest, then one by one with a count. */
export function ApproveOrdersDialog({ orders, onClose, onCancel }: ApproveOrdersDialogProps) {
  const { t } = useTranslation('orders');
  const toasts = useToasts();
  const [approve] = useMutation(APPROVE_ORDER);
  const stateOf = (order: OrderRowFragment) => order.availableActions.find(({ action }) => action === 'approve');
  const ready = orders.filter((order) => stateOf(order)?.enabled);
  const reasons = new Map<string, number>();
  for (const order of orders) {
    const state = stateOf(order);
    if (state && !state.enabled) reasons.set(state.disabledReason?.message ?? '', (reasons.get(state.disabledReason?.message ?? '') ?? 0) + 1);
  }
  const run = async (): Promise<string | undefined> => {
    let done = 0;
    for (const order of ready) {
      const { data } = await approve({ variables: { input: { orderId: order.id, expectedVersion: order.version, idempotencyKey: intentKey() } } }).catch(() => ({ data: undefined }));
      if (data?.approveOrder.userErrors.length === 0) done += 1;
    }
    toasts.done(t('approve.manyDone', { done, skipped: orders.length - done }));
    onClose();
    return undefined;
  };
  const effects = [t('approve.ready', { count: ready.length }), ...[...reasons].map(([reason, count]) => t('approve.skipped', { count, reason }))];
  return <ConfirmPreviewDialog title={t('approve.many', { count: ready.length })} effects={effects} verb={t('actions.approve')} onConfirm={run} onClose={onCancel} />;
}
