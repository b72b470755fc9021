import { useTranslation } from 'react-i18next';
import { refusalText, useCommand } from '../../command/use-command.js';
import { graphql } from '../../generated/gql/index.js';
import { ConfirmPreviewDialog } from '../../ui/ConfirmPreviewDialog.js';
import { useToasts } from '../../ui/JobToast.js';
import { useRefundEffects, type RefundToPreview } from './use-refund-effects.js';

const RETRY = graphql(`
  mutation RetryRefund($input: RetryRefundInput!) {
    retryRefund(input: $input) { refund { ...RefundRow } userErrors { code message field } }
  }
`);

/** Sends a failed refund again, after showing how much goes which way. */
export function RetryRefundDialog({ refund, onClose }: { refund: RefundToPreview; onClose: () => void }) {
  const { t } = useTranslation('payments');
  const toasts = useToasts();
  const retry = useCommand(RETRY, { refetch: 'active' });
  const { id, amount, effects } = useRefundEffects(refund);
  return (
    <ConfirmPreviewDialog
      title={t('retry.title', { amount })} verb={t('actions.retry')} effects={effects} onClose={onClose}
      onConfirm={async () => {
        const refusals = await retry({ refundId: id });
        if (refusals.length === 0) toasts.done(t('retry.done', { amount }));
        return refusalText(refusals);
      }}
    />
  );
}
