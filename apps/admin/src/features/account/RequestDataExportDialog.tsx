import Typography from '@mui/material/Typography';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../command/use-command.js';
import { graphql } from '../../generated/gql/index.js';
import { FormDialog } from '../../ui/FormDialog.js';
import { OwnPassword } from './OwnPassword.js';

const REQUEST_DATA_EXPORT = graphql(`
  mutation RequestDataExport($input: RequestDataExportInput!) {
    requestDataExport(input: $input) { requested userErrors { code message field } }
  }
`);

/** Has a file of one's own personal data made. */
export function RequestDataExportDialog({ onAsked, onClose }: { onAsked: () => void; onClose: () => void }) {
  const { t } = useTranslation('account');
  const form = useForm({ defaultValues: { password: '' } });
  const request = useCommand(REQUEST_DATA_EXPORT, { keyless: true, onDone: onAsked });
  return (
    <FormDialog title={t('export.verb')} verb={t('export.verb')} form={form} onClose={onClose} onSubmit={request}>
      <Typography>{t('export.what')}</Typography>
      <OwnPassword form={form} name="password" autoFocus />
    </FormDialog>
  );
}
