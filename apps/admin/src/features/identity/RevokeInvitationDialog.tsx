import { useTranslation } from 'react-i18next';
import { refusalText, useCommand } from '../../command/use-command.js';
import { graphql } from '../../generated/gql/index.js';
import { ConfirmPreviewDialog } from '../../ui/ConfirmPreviewDialog.js';
import { useToasts } from '../../ui/JobToast.js';

const REVOKE_INVITATION = graphql(`
  mutation RevokeInvitation($input: RevokeInvitationInput!) {
    revokeInvitation(input: $input) { invitation { id revokedAt } userErrors { code message field } }
  }
`);

/** Withdraws an invitation that waits. */
export function RevokeInvitationDialog({ invitation, onClose }: { invitation: { id: string; displayName: string }; onClose: () => void }) {
  const { t } = useTranslation('identity');
  const toasts = useToasts();
  const revoke = useCommand(REVOKE_INVITATION, { onDone: () => toasts.done(t('invitation.revoked')) });
  return (
    <ConfirmPreviewDialog
      title={t('invitation.revokeTitle', { name: invitation.displayName })} verb={t('invitation.revoke')} effects={[t('invitation.revokeEffect')]} destructive onClose={onClose}
      onConfirm={async () => refusalText(await revoke({ invitationId: invitation.id }))}
    />
  );
}
