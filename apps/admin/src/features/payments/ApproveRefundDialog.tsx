import { useTranslation } from 'react-i18next';
import { refusalText, useCommand } from '../../command/use-command.js';
import { graphql } from '../../generated/gql/index.js';
import { ConfirmPreviewDialog } from '../../ui/ConfirmPreviewDialog.js';
import { useToasts } from '../../ui/JobToast.js';
import { useRefundEffects, type RefundToPreview } from './use-refund-effects.js';

const APPROVE = graphql(`
  mutation ApproveRefund($input: ApproveRefundInput!) {
    approveRefund(input: $input) { refund { ...RefundRow } userErrors { code message field } }
  }
`);

/** Lets a refund go out, after showing how much goes which way. */
export function ApproveRefundDialog({ refund, onClose }: { refund: RefundToPreview; onClose: () => void }) {
  const { t } = useTranslation('payments');
  const toasts = useToasts();
  const approve = useCommand(APPROVE, { refetch: 'active' });
  const { id, amount, effects } = useRefundEffects(refund);
  return (
    <ConfirmPreviewDialog
      title={t('approve.title', { amount })} verb={t('actions.approve')} effects={effects} onClose={onClose}
      onConfirm={async () => {
        const refusals = await approve({ refundId: id });
        if (refusals.length === 0) toasts.done(t('approve.done', { amount }));
        return refusalText(refusals);
      }}
    />
  );
}
