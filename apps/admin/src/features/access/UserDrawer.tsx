import { useQuery } from '@apollo/client/react';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../auth/session.js';
import { graphql } from '../../generated/gql/index.js';
import { useListText } from '../../i18n/use-list-text.js';
import { AuditLink } from '../../ui/AuditLink.js';
import { Card } from '../../ui/Card.js';
import { DateText } from '../../ui/DateText.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { Facts } from '../../ui/Facts.js';
import { PeekDrawer } from '../../ui/PeekDrawer.js';
import { EndSessionsDialog } from './EndSessionsDialog.js';
import { ResetTwoStepDialog } from './ResetTwoStepDialog.js';
import { SessionTable } from './SessionTable.js';
import { DisableUserDialog, EnableUserDialog } from './SwitchUserDialog.js';
import { TwoStepState } from './TwoStepState.js';
import { UserAccess } from './UserAccess.js';
import { UserState } from './UserState.js';
import { ViewAsButton } from './ViewAsButton.js';

const USER_WITH_SESSIONS = graphql(`
  query UserWithSessions($id: ID!, $withSessions: Boolean!) {
    user(id: $id) {
      id
      username
      displayName
      createdAt
      lastSignInAt
      enabled
      secondFactorOn
      erasedAt
      roles { id code name }
      sessions @include(if: $withSessions) { id ...SessionRow }
      ...UserState
    }
  }
`);

interface UserDrawerProps {
  id: string;
  title: string;
  onClose: () => void;
  onNext: (() => void) | undefined;
  onPrevious: (() => void) | undefined;
}

/** One user: what he was given and may do, his running sessions, and how to change each. */
export function UserDrawer({ id, title, ...drawer }: UserDrawerProps) {
  const { t } = useTranslation(['access', 'ui', 'twoStep']);
  const may = useMay();
  const listText = useListText();
  const withSessions = may('session:end');
  const [dialog, setDialog] = useState<'end' | 'switch' | 'reset'>();
  const close = (): void => setDialog(undefined);
  const { data, error, refetch } = useQuery(USER_WITH_SESSIONS, { variables: { id, withSessions } });
  const user = data?.user;
  const sessions = user?.sessions ?? [];
  const [wasEnabled, setWasEnabled] = useState(true);
  const SwitchDialog = wasEnabled ? DisableUserDialog : EnableUserDialog;
  return (
    <PeekDrawer
      title={user?.displayName ?? title} {...drawer}
      actions={user && (
        <>
          {withSessions && <Button variant="outlined" color="error" disabled={sessions.length === 0} onClick={() => setDialog('end')}>{t('access:end.verb')}</Button>}
          {may('user:disable') && !user.erasedAt && <Button variant="outlined" color={user.enabled ? 'error' : 'primary'} onClick={() => { setWasEnabled(user.enabled); setDialog('switch'); }}>{t(user.enabled ? 'access:disable.verb' : 'access:enable.verb')}</Button>}
          {may('second-factor:reset') && user.secondFactorOn && <Button variant="outlined" color="error" onClick={() => setDialog('reset')}>{t('twoStep:reset')}</Button>}
          {user.enabled && <ViewAsButton input={{ userId: user.id }} />}
          <AuditLink subjectId={user.id} />
        </>
      )}
    >
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {user && (
        <Stack spacing={4}>
          <Facts
            items={[
              { name: t('access:columns.username'), value: user.username }, { name: t('access:columns.state'), value: <UserState user={user} /> }, { name: t('access:columns.twoStep'), value: <TwoStepState on={user.secondFactorOn} /> }, { name: t('access:columns.roles'), value: listText(user.roles.map((role) => role.name)) },
              { name: t('access:columns.created'), value: <DateText at={user.createdAt} full /> }, { name: t('access:columns.lastSignIn'), value: user.lastSignInAt ? <DateText at={user.lastSignInAt} full /> : t('ui:none') },
            ]}
          />
          <UserAccess user={{ id: user.id, name: user.displayName }} />
          {withSessions && (
            <Card title={t('access:sessions')} flush>
              <SessionTable sessions={sessions} />
            </Card>
          )}
        </Stack>
      )}
      {user && dialog === 'end' && <EndSessionsDialog user={{ id: user.id, name: user.displayName, sessions: sessions.length }} onClose={close} />}
      {user && dialog === 'reset' && <ResetTwoStepDialog user={{ id: user.id, name: user.displayName }} onClose={close} />}
      {user && dialog === 'switch' && <SwitchDialog user={{ id: user.id, name: user.displayName }} onClose={close} />}
    </PeekDrawer>
  );
}
