import { useTranslation } from 'react-i18next';
import { refusalText, useCommand } from '../../command/use-command.js';
import { graphql } from '../../generated/gql/index.js';
import { ConfirmPreviewDialog } from '../../ui/ConfirmPreviewDialog.js';
import { useToasts } from '../../ui/JobToast.js';

const REVOKE = graphql(`
  mutation RevokeApiKey($input: RevokeApiKeyInput!) {
    revokeApiKey(input: $input) { apiKey { id state revokedAt } userErrors { code message field } }
  }
`);

/** Takes a key back. */
export function RevokeApiKeyDialog({ apiKey: { id, name }, onClose }: { apiKey: { id: string; name: string }; onClose: () => void }) {
  const { t } = useTranslation('apiKeys');
  const toasts = useToasts();
  const revoke = useCommand(REVOKE, { refetch: 'active', onDone: () => toasts.done(t('revoke.done')) });
  return (
    <ConfirmPreviewDialog
      title={t('revoke.title', { name })} verb={t('revoke.verb')} effects={[t('revoke.effect')]} destructive onClose={onClose}
      onConfirm={async () => refusalText(await revoke({ apiKeyId: id }))}
    />
  );
}
