import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../command/use-command.js';
import { graphql, readFragment } from '../../generated/gql/index.js';
import { FormDialog } from '../../ui/FormDialog.js';
import { FormText } from '../../ui/FormInput.js';
import { useToasts } from '../../ui/JobToast.js';
import { RETURN_TO_DECIDE, type ReturnDialogProps } from './return-to-decide.js';

const SETTLE_EXCHANGE = graphql(`
  mutation SettleExchange($input: SettleExchangeInput!) {
    settleExchange(input: $input) { return { ...ReturnRow ...ReturnActions } replacement { id orderNo } userErrors { code message field } }
  }
`);

/** Sends the replacement of goods that came back, or pays them back with the customer's consent. */
export function SettleExchangeDialog({ return: row, onClose }: ReturnDialogProps) {
  const { t } = useTranslation(['returns', 'ui']);
  const toasts = useToasts();
  const { id, version, returnNo } = readFragment(RETURN_TO_DECIDE, row);
  const settle = useCommand(SETTLE_EXCHANGE, { refetch: 'active', onDone: () => toasts.done(t('returns:settleExchange.done', { number: returnNo })) });
  const form = useForm({ defaultValues: { refundConsent: '' } });
  return (
    <FormDialog
      title={t('returns:settleExchange.title', { number: returnNo })} verb={t('returns:actions.settleExchange')} form={form} onClose={onClose}
      onSubmit={({ refundConsent }) => settle({ returnId: id, expectedVersion: version, ...(refundConsent.trim() && { refundConsent: refundConsent.trim() }) })}
    >
      <FormText form={form} name="refundConsent" label={t('returns:settleExchange.consent')} rules={{ maxLength: { value: 200, message: t('ui:form.tooLong', { max: 200 }) } }} field={{ autoFocus: true, multiline: true, minRows: 2, helperText: t('returns:settleExchange.hint') }} />
    </FormDialog>
  );
}
