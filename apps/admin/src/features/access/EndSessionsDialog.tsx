import { useTranslation } from 'react-i18next';
import { refusalText, useCommand } from '../../command/use-command.js';
import { graphql } from '../../generated/gql/index.js';
import { ConfirmPreviewDialog } from '../../ui/ConfirmPreviewDialog.js';
import { useToasts } from '../../ui/JobToast.js';

const END_SESSIONS = graphql(`
  mutation EndSessions($input: EndSessionsInput!) {
    endSessions(input: $input) { ended user { id } userErrors { code message field } }
  }
`);

/** Signs somebody out everywhere. */
export function EndSessionsDialog({ user: { id, name, sessions }, onClose }: { user: { id: string; name: string; sessions: number }; onClose: () => void }) {
  const { t } = useTranslation('access');
  const toasts = useToasts();
  const endSessions = useCommand(END_SESSIONS, { refetch: 'active', onDone: ({ ended }) => toasts.done(t('end.done', { count: ended ?? 0 })) });
  return (
    <ConfirmPreviewDialog
      title={t('end.title', { name })} verb={t('end.verb')} effects={[t('end.effect', { count: sessions })]} destructive onClose={onClose}
      onConfirm={async () => refusalText(await endSessions({ userId: id }))}
    />
  );
}
