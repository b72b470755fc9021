import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../command/use-command.js';
import { graphql, readFragment } from '../../generated/gql/index.js';
import { FormDialog } from '../../ui/FormDialog.js';
import { FormText, useTextRules } from '../../ui/FormInput.js';
import { useToasts } from '../../ui/JobToast.js';
import { RETURN_TO_DECIDE, type ReturnDialogProps } from './return-to-decide.js';

const REJECT = graphql(`
  mutation RejectReturn($input: RejectReturnInput!) {
    rejectReturn(input: $input) { return { ...ReturnRow ...ReturnActions } userErrors { code message field } }
  }
`);

/** Rejects a return; the customer reads why. */
export function RejectReturnDialog({ return: row, onClose }: ReturnDialogProps) {
  const { t } = useTranslation('returns');
  const textRules = useTextRules();
  const toasts = useToasts();
  const reject = useCommand(REJECT, { refetch: 'active' });
  const { id, version, returnNo } = readFragment(RETURN_TO_DECIDE, row);
  const form = useForm({ defaultValues: { reason: '' } });
  return (
    <FormDialog
      title={t('reject.title', { number: returnNo })} verb={t('actions.reject')} form={form} destructive onClose={onClose}
      onSubmit={async ({ reason }) => {
        const refusals = await reject({ returnId: id, expectedVersion: version, reason: reason.trim() });
        if (refusals.length === 0) toasts.done(t('reject.done', { number: returnNo }));
        return refusals;
      }}
    >
      <FormText form={form} name="reason" label={t('reject.reason')} rules={textRules(2, 500)} field={{ autoFocus: true, multiline: true, minRows: 3, helperText: t('reject.hint') }} />
    </FormDialog>
  );
}
