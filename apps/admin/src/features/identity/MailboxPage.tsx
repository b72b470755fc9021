import { useQuery } from '@apollo/client/react';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { NotFoundPage } from '../../app/NotFoundPage.js';
import { paths } from '../../app/paths.js';
import { AuthFrame } from '../../auth/AuthFrame.js';
import { useSession } from '../../auth/session.js';
import { graphql } from '../../generated/gql/index.js';
import { Card } from '../../ui/Card.js';
import { DateText } from '../../ui/DateText.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { ToneChip } from '../../ui/StatusChip.js';

const DEMO_MESSAGES = graphql(`
  query DemoMessages {
    demoMessages { id channel to subject text at }
  }
`);
const POLL_MS = 3_000;

/** What the demo has sent, for want of a phone; not found anywhere else. */
export default function MailboxPage() {
  const { demoMode } = useSession();
  return demoMode ? <Mailbox /> : <NotFoundPage />;
}

function Mailbox() {
  const { t } = useTranslation('identity');
  const { data, loading, error, refetch } = useQuery(DEMO_MESSAGES, { pollInterval: POLL_MS, skipPollAttempt: () => document.hidden });
  return (
    <AuthFrame title={t('mailbox.title')} wide>
      <Stack direction="row" spacing={3} sx={{ alignItems: 'center', mb: 4 }}>
        <Typography sx={{ flex: 1, color: 'text.secondary' }}>{t('mailbox.hint')}</Typography>
        <Button variant="outlined" onClick={() => void refetch()}>{t('mailbox.refresh')}</Button>
      </Stack>
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data?.demoMessages.length === 0 && !loading && <EmptyState title={t('mailbox.empty')} />}
      <Stack component="ul" spacing={3} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {data?.demoMessages.map((message) => (
          <li key={message.id}>
            <Card>
              <Stack direction="row" spacing={2} sx={{ alignItems: 'center', mb: 2, flexWrap: 'wrap' }}>
                <ToneChip tone={message.channel === 'EMAIL' ? 'info' : 'success'}>{t(message.channel === 'EMAIL' ? 'mailbox.mail' : 'mailbox.sms')}</ToneChip>
                <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>{t('mailbox.to', { address: message.to })}</Typography>
                <Typography variant="caption" sx={{ color: 'text.secondary' }}><DateText at={message.at} /></Typography>
              </Stack>
              {message.subject && <Typography variant="subtitle2" component="h2" sx={{ mb: 1 }}>{message.subject}</Typography>}
              <MessageText text={message.text} />
            </Card>
          </li>
        ))}
      </Stack>
      <Link component={RouterLink} to={paths.login} sx={{ display: 'inline-block', mt: 4 }}>{t('register.back')}</Link>
    </AuthFrame>
  );
}

const LINK = /(https?:\/\/\S+)/;

/** A message with its links to press, as every mail program shows it. */
function MessageText({ text }: { text: string }) {
  return (
    <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
      {text.split(LINK).map((part) => (LINK.test(part) ? <Link key={part} href={part}>{part}</Link> : part))}
    </Typography>
  );
}
