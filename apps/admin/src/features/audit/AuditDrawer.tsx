import { useQuery } from '@apollo/client/react';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { auditPath } from '../../app/paths.js';
import { graphql } from '../../generated/gql/index.js';
import { Card } from '../../ui/Card.js';
import { CopyText } from '../../ui/CopyText.js';
import { DateText } from '../../ui/DateText.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { Facts } from '../../ui/Facts.js';
import { PeekDrawer } from '../../ui/PeekDrawer.js';
import { AuditChanges } from './AuditChanges.js';

const AUDIT_ENTRY = graphql(`
  query AuditEntry($id: ID!) {
    auditEntry(id: $id) {
      id
      at
      actorName
      actorKind
      action
      message
      subjectType
      subjectTypeName
      subjectId
      data
      ip
      userAgent
      requestId
      ...AuditChanges
    }
  }
`);

interface AuditDrawerProps {
  id: string;
  onClose: () => void;
  onNext: (() => void) | undefined;
  onPrevious: (() => void) | undefined;
}

/** One entry of the audit log: who, when, from where, and every field before and after. */
export function AuditDrawer({ id, ...drawer }: AuditDrawerProps) {
  const { t } = useTranslation(['jobs', 'ui']);
  const { data, error, refetch } = useQuery(AUDIT_ENTRY, { variables: { id } });
  const entry = data?.auditEntry;
  return (
    <PeekDrawer
      title={entry ? t('jobs:audit.one', { actor: entry.actorName, action: entry.message }) : t('jobs:audit.title')} {...drawer}
      actions={entry && <><Button component={Link} to={auditPath({ subjectId: entry.subjectId })} variant="outlined">{t('jobs:audit.sameSubject')}</Button><Button component={Link} to={auditPath({ requestId: entry.requestId })} variant="outlined">{t('jobs:audit.sameRequest')}</Button></>}
    >
      {error && !entry && <ErrorState error={error} onRetry={() => void refetch()} />}
      {entry && (
        <Stack spacing={4}>
          <Card title={t('jobs:audit.changes')} flush><AuditChanges entry={entry} /></Card>
          <Facts
            items={[
              { name: t('jobs:audit.at'), value: <DateText at={entry.at} full /> },
              { name: t('jobs:audit.actor'), value: entry.actorName }, { name: t('jobs:audit.action'), value: entry.action },
              { name: t('jobs:audit.subject'), value: <CopyText text={entry.subjectId}><span title={entry.subjectType}>{entry.subjectTypeName}</span></CopyText> },
              { name: t('jobs:audit.ip'), value: entry.ip ?? t('ui:none') }, { name: t('jobs:audit.agent'), value: entry.userAgent ?? t('ui:none') },
              { name: t('jobs:audit.request'), value: <CopyText text={entry.requestId} mono /> }, { name: t('jobs:audit.data'), value: entry.data },
            ]}
          />
        </Stack>
      )}
    </PeekDrawer>
  );
}
