import { useTranslation } from 'react-i18next';
import { refusalText, useCommand } from '../../command/use-command.js';
import { formatYuan } from '../../format/money.js';
import { graphql, readFragment } from '../../generated/gql/index.js';
import { ConfirmPreviewDialog } from '../../ui/ConfirmPreviewDialog.js';
import { useToasts } from '../../ui/JobToast.js';
import { RETURN_TO_DECIDE, type ReturnDialogProps } from './return-to-decide.js';

const ASK_REFUND = graphql(`
  mutation AskReturnRefund($input: AskReturnRefundInput!) {
    askReturnRefund(input: $input) { return { ...ReturnRow ...ReturnActions } userErrors { code message field } }
  }
`);

/** Asks for the refund of a return again, after saying why the one before failed. */
export function AskReturnRefundDialog({ return: row, onClose }: ReturnDialogProps) {
  const { t } = useTranslation('returns');
  const toasts = useToasts();
  const ask = useCommand(ASK_REFUND, { refetch: 'active' });
  const { id, version, returnNo, refundAmount, refundFailure } = readFragment(RETURN_TO_DECIDE, row);
  return (
    <ConfirmPreviewDialog
      title={t('askRefund.title', { number: returnNo })} verb={t('actions.askRefund')} onClose={onClose}
      effects={[t('askRefund.why', { reason: refundFailure ?? '' }), t('askRefund.effect', { amount: formatYuan(refundAmount.amount) })]}
      onConfirm={async () => {
        const refusals = await ask({ returnId: id, expectedVersion: version });
        if (refusals.length === 0) toasts.done(t('askRefund.done', { number: returnNo }));
        return refusalText(refusals);
      }}
    />
  );
}
