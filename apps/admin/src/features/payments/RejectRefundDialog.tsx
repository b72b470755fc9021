import Box from '@mui/material/Box';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../command/use-command.js';
import { graphql } from '../../generated/gql/index.js';
import { FormDialog } from '../../ui/FormDialog.js';
import { FormText, useTextRules } from '../../ui/FormInput.js';
import { useToasts } from '../../ui/JobToast.js';
import { useRefundEffects, type RefundToPreview } from './use-refund-effects.js';

const REJECT = graphql(`
  mutation RejectRefund($input: RejectRefundInput!) {
    rejectRefund(input: $input) { refund { ...RefundRow } userErrors { code message field } }
  }
`);

/** Stops a refund before anything was sent, saying why. */
export function RejectRefundDialog({ refund, onClose }: { refund: RefundToPreview; onClose: () => void }) {
  const { t } = useTranslation('payments');
  const textRules = useTextRules();
  const toasts = useToasts();
  const reject = useCommand(REJECT, { refetch: 'active' });
  const { id, amount, number } = useRefundEffects(refund);
  const form = useForm({ defaultValues: { reason: '' } });
  return (
    <FormDialog
      title={t('reject.title', { amount })} verb={t('actions.reject')} form={form} onClose={onClose} destructive
      onSubmit={async ({ reason }) => {
        const refusals = await reject({ refundId: id, reason: reason.trim() });
        if (refusals.length === 0) toasts.done(t('reject.done', { amount }));
        return refusals;
      }}
    >
      <Box sx={{ color: 'text.secondary' }}>{t('reject.effect', { number })}</Box>
      <FormText form={form} name="reason" label={t('columns.reason')} rules={textRules(2, 200)} field={{ autoFocus: true, multiline: true, minRows: 2 }} />
    </FormDialog>
  );
}
