import { useApolloClient } from '@apollo/client/react';
import Alert from '@mui/material/Alert';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { paths } from '../../app/paths.js';
import { useCommand } from '../../command/use-command.js';
import { graphql } from '../../generated/gql/index.js';
import { FormDialog } from '../../ui/FormDialog.js';
import { ErasureEffects } from './ErasureEffects.js';
import { OwnPassword } from './OwnPassword.js';

const ERASE_ACCOUNT = graphql(`
  mutation EraseAccount($input: EraseAccountInput!) {
    eraseAccount(input: $input) { erased userErrors { code message field } }
  }
`);

/** Deletes the own account, once what goes and what stays was read. */
export function EraseAccountDialog({ blockers, onClose }: { blockers: readonly string[]; onClose: () => void }) {
  const { t } = useTranslation('account');
  const client = useApolloClient();
  const form = useForm({ defaultValues: { password: '' } });
  const leave = async (): Promise<void> => {
    await client.clearStore();
    location.assign(paths.login);
  };
  const erase = useCommand(ERASE_ACCOUNT, { keyless: true, onDone: () => void leave() });
  return (
    <FormDialog title={t('erase.title')} verb={t('erase.verb')} form={form} onClose={onClose} onSubmit={erase} size="sm" destructive>
      {blockers.map((blocker) => <Alert key={blocker} severity="warning">{blocker}</Alert>)}
      <ErasureEffects />
      <OwnPassword form={form} name="password" />
    </FormDialog>
  );
}
