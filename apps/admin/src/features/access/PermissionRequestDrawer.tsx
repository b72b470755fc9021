import { useQuery } from '@apollo/client/react';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { paths } from '../../app/paths.js';
import { useMay } from '../../auth/session.js';
import { graphql } from '../../generated/gql/index.js';
import { ActionButton } from '../../ui/ActionButton.js';
import { AuditLink } from '../../ui/AuditLink.js';
import { Card } from '../../ui/Card.js';
import { DateText } from '../../ui/DateText.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { Facts } from '../../ui/Facts.js';
import { PeekDrawer } from '../../ui/PeekDrawer.js';
import { StatusChip } from '../../ui/StatusChip.js';
import { Timeline } from '../../ui/Timeline.js';
import type { ShownRequest } from './permission-request-columns.js';

const GrantPermissionRequestDialog = lazy(async () => ({ default: (await import('./GrantPermissionRequestDialog.js')).GrantPermissionRequestDialog }));
const DeclinePermissionRequestDialog = lazy(async () => ({ default: (await import('./DeclinePermissionRequestDialog.js')).DeclinePermissionRequestDialog }));

const PERMISSION_REQUEST = graphql(`
  query PermissionRequest($id: ID!) {
    permissionRequest(id: $id) {
      id
      version
      userId
      askedBy
      permission { code name description }
      state
      reason
      askedAt
      expiresAt
      decidedBy
      decidedAt
      note
      grantedUntil
      availableActions { action enabled disabledReason { message permission } }
      timeline { id message actorName at }
    }
  }
`);

interface PermissionRequestDrawerProps {
  id: string;
  onClose: () => void;
  onNext: (() => void) | undefined;
  onPrevious: (() => void) | undefined;
}

/** One request: who asks for what, and why; granting and declining it. */
export function PermissionRequestDrawer({ id, ...drawer }: PermissionRequestDrawerProps) {
  const { t } = useTranslation(['permissionRequests', 'ui']);
  const [dialog, setDialog] = useState<'grant' | 'decline'>();
  const { data, error, refetch } = useQuery(PERMISSION_REQUEST, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const request = data?.permissionRequest;
  const stateOf = (action: string) => request?.availableActions.find((each) => each.action === action);
  const close = (): void => setDialog(undefined);
  return (
    <PeekDrawer
      title={request ? t('permissionRequests:one', { name: request.askedBy, permission: request.permission?.name }) : ''} {...drawer}
      actions={request && (
        <>
          <ActionButton variant="contained" state={stateOf('grant')} onClick={() => setDialog('grant')}>{t('permissionRequests:grant.verb')}</ActionButton>
          <ActionButton variant="outlined" color="error" state={stateOf('decline')} onClick={() => setDialog('decline')}>{t('permissionRequests:decline.verb')}</ActionButton>
          <AuditLink subjectId={request.id} />
        </>
      )}
    >
      {error && !request && <ErrorState error={error} onRetry={() => void refetch()} />}
      {request && (
        <Stack spacing={4}>
          <RequestFacts request={request} />
          <Card title={t('ui:timeline.title')}><Timeline entries={request.timeline} /></Card>
        </Stack>
      )}
      <Suspense fallback={null}>
        {request && dialog === 'grant' && <GrantPermissionRequestDialog request={request} onClose={close} />}
        {request && dialog === 'decline' && <DeclinePermissionRequestDialog request={request} onClose={close} />}
      </Suspense>
    </PeekDrawer>
  );
}

function RequestFacts({ request }: { request: ShownRequest }) {
  const { t } = useTranslation('permissionRequests');
  const may = useMay();
  const { userId, permission, state, reason, askedBy, askedAt, expiresAt, decidedBy, decidedAt, note, grantedUntil } = request;
  const decided = [
    ...(decidedBy ? [{ name: t('columns.decidedBy'), value: decidedBy }] : []), ...(decidedAt ? [{ name: t('columns.decidedAt'), value: <DateText at={decidedAt} full /> }] : []),
    ...(note ? [{ name: t('columns.note'), value: note }] : []),
    ...(state === 'GRANTED' ? [{ name: t('columns.until'), value: grantedUntil ? <DateText at={grantedUntil} full /> : t('grant.forGood') }] : []),
  ];
  return (
    <Facts
      items={[
        { name: t('columns.askedBy'), value: may('user:read') ? <Link component={RouterLink} to={paths.user(userId)}>{askedBy}</Link> : askedBy },
        { name: t('columns.permission'), value: <>{permission?.name}<br />{permission?.description}</> }, { name: t('columns.state'), value: <StatusChip of="PermissionRequestState" value={state} /> },
        { name: t('columns.reason'), value: reason }, { name: t('columns.askedAt'), value: <DateText at={askedAt} full /> },
        ...(state === 'OPEN' ? [{ name: t('columns.expiresAt'), value: <DateText at={expiresAt} full /> }] : []), ...decided,
      ]}
    />
  );
}
