import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalText, useCommand } from '../../command/use-command.js';
import { graphql, readFragment, type FragmentType } from '../../generated/gql/index.js';
import { Card } from '../../ui/Card.js';
import { ConfirmPreviewDialog } from '../../ui/ConfirmPreviewDialog.js';
import { useToasts } from '../../ui/JobToast.js';
import { SessionTable } from '../access/SessionTable.js';

const OWN_SESSIONS = graphql(`
  fragment OwnSessions on Account {
    sessions { id ...SessionRow }
  }
`);
const END_OTHERS = graphql(`
  mutation EndOtherSessions($input: EndOtherSessionsInput!) {
    endOtherSessions(input: $input) { ended userErrors { code message field } }
  }
`);

/** Where somebody is signed in himself. */
export function OwnSessions({ account }: { account: FragmentType<typeof OWN_SESSIONS> }) {
  const { t } = useTranslation(['account', 'access']);
  const toasts = useToasts();
  const { sessions } = readFragment(OWN_SESSIONS, account);
  const [asking, setAsking] = useState(false);
  const endOthers = useCommand(END_OTHERS, { refetch: 'active', onDone: ({ ended }) => toasts.done(t('access:end.done', { count: ended ?? 0 })) });
  const others = sessions.length - 1;
  return (
    <Card title={t('access:sessions')} flush actions={<Button size="small" color="error" disabled={others < 1} onClick={() => setAsking(true)}>{t('account:sessions.endOthers')}</Button>}>
      <SessionTable sessions={sessions} />
      {asking && (
        <ConfirmPreviewDialog
          title={t('account:sessions.endOthers')} verb={t('account:sessions.endOthers')} effects={[t('account:sessions.effect', { count: others })]} destructive
          onClose={() => setAsking(false)} onConfirm={async () => refusalText(await endOthers({}))}
        />
      )}
    </Card>
  );
}
