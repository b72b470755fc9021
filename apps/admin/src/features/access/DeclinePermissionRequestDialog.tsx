import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../command/use-command.js';
import { graphql } from '../../generated/gql/index.js';
import { FormDialog } from '../../ui/FormDialog.js';
import { FormText, useTextRules } from '../../ui/FormInput.js';
import { useToasts } from '../../ui/JobToast.js';
import type { ShownRequest } from './permission-request-columns.js';

const DECLINE = graphql(`
  mutation DeclinePermissionRequest($input: DeclinePermissionRequestInput!) {
    declinePermissionRequest(input: $input) { request { ...PermissionRequestRow } userErrors { code message field } }
  }
`);

/** Declines a request; whoever asked reads why. */
export function DeclinePermissionRequestDialog({ request: { id, version, askedBy }, onClose }: { request: ShownRequest; onClose: () => void }) {
  const { t } = useTranslation('permissionRequests');
  const textRules = useTextRules();
  const toasts = useToasts();
  const decline = useCommand(DECLINE, { refetch: 'active', onDone: () => toasts.done(t('decline.done', { name: askedBy })) });
  const form = useForm({ defaultValues: { note: '' } });
  return (
    <FormDialog title={t('decline.title', { name: askedBy })} verb={t('decline.verb')} form={form} destructive onClose={onClose} onSubmit={({ note }) => decline({ permissionRequestId: id, expectedVersion: version, note: note.trim() })}>
      <FormText form={form} name="note" label={t('decline.note')} rules={textRules(1, 300)} field={{ autoFocus: true, multiline: true, minRows: 3, helperText: t('decline.hint') }} />
    </FormDialog>
  );
}
