import { useQuery } from '@apollo/client/react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { Link, Navigate } from 'react-router';
import { useText } from '../../i18n/use-text.js';
import { orderQueuePath, paths } from '../../app/paths.js';
import { useMay, useSession } from '../../auth/session.js';
import { spanTo } from '../../format/instant.js';
import { graphql } from '../../generated/gql/index.js';
import type { OrderQueuesQuery } from '../../generated/gql/graphql.js';
import { Card } from '../../ui/Card.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { cappedCount } from '../../ui/SavedViews.js';
import { statusTone } from '../../ui/statusTone.js';
import { useStatusText } from '../../ui/StatusChip.js';
import { useNow } from '../../ui/use-now.js';
import { PromiseForecast } from './PromiseForecast.js';
import { RecentJobs } from './RecentJobs.js';
import { RecentOrders } from './RecentOrders.js';
import { StockAlerts } from './StockAlerts.js';
import { SyncState } from './SyncState.js';

const QUEUES = graphql(`
  query DashboardQueues {
    orderQueues { key count oldestAt }
  }
`);
const REFRESH_MS = 60_000;
const Tile = styled(Link)(({ theme }) => ({
  display: 'block', padding: 16, borderRadius: 8, textDecoration: 'none', color: 'inherit', border: `1px solid ${theme.vars.palette.divider}`, backgroundColor: theme.vars.palette.background.paper,
  '&:hover': { borderColor: theme.vars.palette.primary.main },
}));

/** What needs me now: every queue with its count and the age of its oldest order. */
export default function DashboardPage() {
  const { t } = useText();
  const { session } = useSession();
  const may = useMay();
  const { data, error, refetch } = useQuery(QUEUES, { pollInterval: REFRESH_MS, skipPollAttempt: () => document.hidden, skip: !may('order:read') });
  // Queues are the staff's; a customer's home is what he ordered.
  if (session?.roles.every((role) => role === 'customer')) return <Navigate to={paths.myOrders} replace />;
  return (
    <>
      <PageHeader title={t('dashboard:title')} aside={<Typography variant="body2" sx={{ color: 'text.secondary' }}>{t('dashboard:greeting', { name: session?.name })}</Typography>} />
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      <Box component="section" aria-label={t('dashboard:queues')} sx={{ display: 'grid', gap: 4, gridTemplateColumns: 'repeat(auto-fill, minmax(160px, 1fr))', mb: 4 }}>
        {data?.orderQueues.map((queue) => <QueueTile key={queue.key} queue={queue} />)}
      </Box>
      <Box sx={{ display: 'grid', gap: 4, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 2fr) minmax(0, 1fr)' }, alignItems: 'start' }}>
        {may('order:read') && (
          <Card title={t('dashboard:recent')} flush actions={<Button size="small" component={Link} to={paths.orders}>{t('dashboard:allOrders')}</Button>}>
            <RecentOrders />
          </Card>
        )}
        <Box sx={{ display: 'flex', flexDirection: 'column', gap: 4, minWidth: 0 }}>
          {may('stock:read') && <StockAlerts />}
          {may('promise:read') && <PromiseForecast />}
          {may('shop:read') && <SyncState />}
          {may('job:read') && <RecentJobs />}
        </Box>
      </Box>
    </>
  );
}

function QueueTile({ queue: { key, count, oldestAt } }: { queue: OrderQueuesQuery['orderQueues'][number] }) {
  const { t } = useText();
  const statusText = useStatusText();
  const span = spanTo(oldestAt ?? '', useNow());
  const age = span.days > 0 ? t('time.days', { count: span.days }) : span.hours > 0 ? t('time.hours', { count: span.hours }) : t('time.minutes', { count: span.minutes });
  return (
    <Tile to={orderQueuePath(key)}>
      <Typography variant="body2" component="span" sx={{ color: 'text.secondary' }}>{statusText('OrderQueueKey', key)}</Typography>
      <Typography variant="kpi" component="span" sx={{ display: 'block', color: count > 0 ? `tone.${statusTone('OrderQueueKey', key)}.fg` : 'text.secondary' }}>{cappedCount(count)}</Typography>
      <Typography variant="caption" sx={{ color: 'text.secondary' }}>{oldestAt ? t('dashboard:waiting', { time: age }) : t('dashboard:clear')}</Typography>
    </Tile>
  );
}
