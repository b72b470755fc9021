import { useTranslation } from 'react-i18next';
import { refusalText, useCommand } from '../../command/use-command.js';
import { graphql } from '../../generated/gql/index.js';
import { ConfirmPreviewDialog } from '../../ui/ConfirmPreviewDialog.js';
import { useToasts } from '../../ui/JobToast.js';

const DISABLE = graphql(`
  mutation DisableUser($input: DisableUserInput!) {
    disableUser(input: $input) { ended user { id enabled } userErrors { code message field } }
  }
`);
const ENABLE = graphql(`
  mutation EnableUser($input: EnableUserInput!) {
    enableUser(input: $input) { user { id enabled } userErrors { code message field } }
  }
`);

interface SwitchUserProps {
  user: { id: string; name: string };
  onClose: () => void;
}

/** Shuts somebody out at once. */
export function DisableUserDialog({ user: { id, name }, onClose }: SwitchUserProps) {
  const { t } = useTranslation('access');
  const toasts = useToasts();
  const disable = useCommand(DISABLE, { refetch: 'active', onDone: () => toasts.done(t('disable.done', { name })) });
  return <ConfirmPreviewDialog title={t('disable.title', { name })} verb={t('disable.verb')} effects={[t('disable.effect'), t('disable.effectRights')]} destructive onClose={onClose} onConfirm={async () => refusalText(await disable({ userId: id }))} />;
}

/** Lets somebody sign in again. */
export function EnableUserDialog({ user: { id, name }, onClose }: SwitchUserProps) {
  const { t } = useTranslation('access');
  const toasts = useToasts();
  const enable = useCommand(ENABLE, { refetch: 'active', onDone: () => toasts.done(t('enable.done', { name })) });
  return <ConfirmPreviewDialog title={t('enable.title', { name })} verb={t('enable.verb')} effects={[t('enable.effect')]} onClose={onClose} onConfirm={async () => refusalText(await enable({ userId: id }))} />;
}
