import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useTranslation } from 'react-i18next';
import { refusalText, useCommand } from '../../command/use-command.js';
import { graphql, readFragment, type FragmentType } from '../../generated/gql/index.js';
import { DateText } from '../../ui/DateText.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { useToasts } from '../../ui/JobToast.js';
import { PlainTable } from '../../ui/PlainTable.js';
import { ToneChip } from '../../ui/StatusChip.js';

const SESSION_ROW = graphql(`
  fragment SessionRow on Session {
    id
    current
    browser
    ip
    createdAt
    lastUsedAt
    expiresAt
  }
`);
const END_SESSION = graphql(`
  mutation EndSession($input: EndSessionInput!) {
    endSession(input: $input) { ended userErrors { code message field } }
  }
`);

/** Where somebody is signed in, each with the way to end it. */
export function SessionTable({ sessions }: { sessions: readonly FragmentType<typeof SESSION_ROW>[] }) {
  const { t } = useTranslation('access');
  const toasts = useToasts();
  const end = useCommand(END_SESSION, { refetch: 'active', onDone: () => toasts.done(t('session.ended')) });
  const rows = readFragment(SESSION_ROW, sessions);
  if (rows.length === 0) return <EmptyState title={t('noSessions')} />;
  const endOne = async (sessionId: string): Promise<void> => {
    const refusal = refusalText(await end({ sessionId }));
    if (refusal) toasts.failed(refusal);
  };
  return (
    <PlainTable
      label={t('sessions')} heads={[t('session.agent'), t('session.ip'), t('session.since'), t('session.used'), t('session.until'), t('session.action')]}
      rows={rows.map((session) => {
        const browser = session.browser ?? t('session.unknown');
        return {
          id: session.id,
          cells: [
            <Stack key="browser" direction="row" spacing={2} sx={{ alignItems: 'center', whiteSpace: 'nowrap' }}><span>{browser}</span>{session.current && <ToneChip tone="success">{t('session.current')}</ToneChip>}</Stack>,
            session.ip, <DateText key="since" at={session.createdAt} />, session.lastUsedAt && <DateText key="used" at={session.lastUsedAt} />, <DateText key="until" at={session.expiresAt} />,
            !session.current && <Button key="end" size="small" color="error" aria-label={t('session.endOf', { browser })} onClick={() => void endOne(session.id)}>{t('session.end')}</Button>,
          ],
        };
      })}
    />
  );
}
