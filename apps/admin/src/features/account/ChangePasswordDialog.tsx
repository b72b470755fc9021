import Alert from '@mui/material/Alert';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../command/use-command.js';
import { graphql } from '../../generated/gql/index.js';
import { FormDialog } from '../../ui/FormDialog.js';
import { useToasts } from '../../ui/JobToast.js';
import { PasswordFields } from '../identity/PasswordFields.js';
import { OwnPassword } from './OwnPassword.js';

const CHANGE_PASSWORD = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) { changed userErrors { code message field } }
  }
`);

/** A new password, for who knows the old one. */
export function ChangePasswordDialog({ username, onClose }: { username: string; onClose: () => void }) {
  const { t } = useTranslation(['account', 'identity']);
  const toasts = useToasts();
  const form = useForm({ defaultValues: { oldPassword: '', password: '', again: '' } });
  const change = useCommand(CHANGE_PASSWORD, { keyless: true, refetch: 'active', onDone: () => toasts.done(t('account:password.done')) });
  return (
    <FormDialog title={t('account:password.title')} verb={t('account:password.verb')} form={form} onClose={onClose} onSubmit={({ oldPassword, password }) => change({ oldPassword, password })}>
      <OwnPassword form={form} name="oldPassword" label={t('account:password.old')} autoFocus />
      <PasswordFields form={form} labels={{ password: t('identity:recover.password'), again: t('identity:recover.again') }} personal={[username]} />
      <Alert severity="info">{t('account:endsOthers')}</Alert>
    </FormDialog>
  );
}
