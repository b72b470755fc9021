import { useQuery } from '@apollo/client/react';
import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../app/paths.js';
import { graphql } from '../../generated/gql/index.js';
import { Card } from '../../ui/Card.js';
import { DateText } from '../../ui/DateText.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { PlainTable } from '../../ui/PlainTable.js';
import { StatusChip } from '../../ui/StatusChip.js';

const SYNC_STATE = graphql(`
  query SyncState {
    shops(first: 20) { nodes { id name sync { syncedUntil lastRun { id outcome } } } }
  }
`);
const REFRESH_MS = 30_000;

/** Whether every shop that has a marketplace is in step with it. */
export function SyncState() {
  const { t } = useTranslation('dashboard');
  const { data } = useQuery(SYNC_STATE, { pollInterval: REFRESH_MS, skipPollAttempt: () => document.hidden });
  const shops = (data?.shops.nodes ?? []).flatMap(({ id, name, sync }) => (sync ? [{ id, name, sync }] : []));
  return (
    <Card title={t('sync')} flush actions={<Button size="small" component={Link} to={paths.shops}>{t('allShops')}</Button>}>
      {data && shops.length === 0 && <EmptyState title={t('notSynced')} />}
      {shops.length > 0 && (
        <PlainTable
          label={t('sync')}
          rows={shops.map(({ id, name, sync }) => ({
            id, cells: [name, sync.lastRun ? <StatusChip key="outcome" of="SyncOutcome" value={sync.lastRun.outcome} /> : t('notSynced'), sync.syncedUntil && <DateText key="until" at={sync.syncedUntil} />],
          }))}
        />
      )}
    </Card>
  );
}
