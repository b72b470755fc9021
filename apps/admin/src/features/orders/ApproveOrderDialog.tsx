import { useTranslation } from 'react-i18next';
import { refusalText, useCommand } from '../../command/use-command.js';
import { formatYuan } from '../../format/money.js';
import type { OrderActionsFragment } from '../../generated/gql/graphql.js';
import { ConfirmPreviewDialog } from '../../ui/ConfirmPreviewDialog.js';
import { useToasts } from '../../ui/JobToast.js';
import { APPROVE_ORDER } from './order-commands.js';

/** Approves one order after review. */
export default function ApproveOrderDialog({ order, onClose }: { order: OrderActionsFragment; onClose: () => void }) {
  const { t } = useTranslation('orders');
  const toasts = useToasts();
  const approve = useCommand(APPROVE_ORDER, { refetch: 'active', onDone: () => toasts.done(t('approve.done', order)) });
  const confirm = async () => refusalText(await approve({ orderId: order.id, expectedVersion: order.version }));
  return (
    <ConfirmPreviewDialog
      title={t('approve.title', order)} verb={t('actions.approve')} effects={[t('approve.effect', { amount: formatYuan(order.payable.amount), count: order.itemCount })]} onClose={onClose}
      onConfirm={confirm}
    />
  );
}
