import Typography from '@mui/material/Typography';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../command/use-command.js';
import { graphql } from '../../generated/gql/index.js';
import { FormDialog } from '../../ui/FormDialog.js';
import { FormText } from '../../ui/FormInput.js';
import { useToasts } from '../../ui/JobToast.js';
import { instantOf } from './access-form.js';
import type { ShownRequest } from './permission-request-columns.js';

const GRANT = graphql(`
  mutation GrantPermissionRequest($input: GrantPermissionRequestInput!) {
    grantPermissionRequest(input: $input) { request { ...PermissionRequestRow } userErrors { code message field } }
  }
`);

/** Grants a request, for good or until a time. */
export function GrantPermissionRequestDialog({ request: { id, version, askedBy, permission }, onClose }: { request: ShownRequest; onClose: () => void }) {
  const { t } = useTranslation('permissionRequests');
  const toasts = useToasts();
  const grant = useCommand(GRANT, { refetch: 'active', onDone: () => toasts.done(t('grant.done', { name: askedBy })) });
  const form = useForm({ defaultValues: { validUntil: '' } });
  return (
    <FormDialog title={t('grant.title', { name: askedBy, permission: permission?.name })} verb={t('grant.verb')} form={form} onClose={onClose} onSubmit={({ validUntil }) => grant({ permissionRequestId: id, expectedVersion: version, validUntil: instantOf(validUntil) })}>
      <Typography color="text.secondary">{permission?.description} {t('grant.effect', { name: askedBy })}</Typography>
      <FormText form={form} name="validUntil" label={t('grant.until')} field={{ type: 'datetime-local', autoFocus: true, helperText: t('grant.untilHint'), slotProps: { inputLabel: { shrink: true } } }} />
    </FormDialog>
  );
}
