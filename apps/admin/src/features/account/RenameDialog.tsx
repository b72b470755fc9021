import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../auth/session.js';
import { useCommand } from '../../command/use-command.js';
import { graphql } from '../../generated/gql/index.js';
import { FormDialog } from '../../ui/FormDialog.js';
import { FormText, useTextRules } from '../../ui/FormInput.js';
import { useToasts } from '../../ui/JobToast.js';

const RENAME = graphql(`
  mutation RenameMyself($input: UpdateProfileInput!) {
    updateProfile(input: $input) { user { id displayName } userErrors { code message field } }
  }
`);

/** Changes the name that others see. */
export function RenameDialog({ name, onClose }: { name: string; onClose: () => void }) {
  const { t } = useTranslation('account');
  const toasts = useToasts();
  const { refresh } = useSession();
  const rules = useTextRules();
  const form = useForm({ defaultValues: { displayName: name } });
  const rename = useCommand(RENAME, { onDone: () => { toasts.done(t('saved')); void refresh(); } });
  return (
    <FormDialog title={t('rename.title')} verb={t('rename.verb')} form={form} onClose={onClose} onSubmit={rename}>
      <FormText form={form} name="displayName" label={t('security.displayName')} rules={rules(1, 60)} field={{ autoFocus: true, helperText: t('rename.hint'), slotProps: { htmlInput: { maxLength: 60, autoComplete: 'name' } } }} />
    </FormDialog>
  );
}
