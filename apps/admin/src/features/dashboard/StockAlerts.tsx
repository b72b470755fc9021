import { useQuery } from '@apollo/client/react';
import Button from '@mui/material/Button';
import MuiLink from '@mui/material/Link';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../app/paths.js';
import { graphql } from '../../generated/gql/index.js';
import { Card } from '../../ui/Card.js';
import { CoverDays } from '../../ui/CoverDays.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { PlainTable } from '../../ui/PlainTable.js';
import { cappedCount } from '../../ui/SavedViews.js';
import { StatusChip } from '../../ui/StatusChip.js';
import { numberHead } from '../../ui/table-heads.js';

const ALERTS = graphql(`
  query DashboardStockAlerts {
    stockAlertCounts { open acknowledged }
    stockAlerts(first: 5, filter: { state: [OPEN, ACKNOWLEDGED] }) { nodes { id state coverDays stock { id available sku { id code } warehouse { id name } } } }
  }
`);
const REFRESH_MS = 60_000;

/** What runs out first at the warehouses of whoever looks. */
export function StockAlerts() {
  const { t } = useTranslation(['dashboard', 'stockAlerts']);
  const { data, error, refetch } = useQuery(ALERTS, { pollInterval: REFRESH_MS, skipPollAttempt: () => document.hidden, fetchPolicy: 'cache-and-network' });
  const alerts = data?.stockAlerts.nodes ?? [];
  const counts = data?.stockAlertCounts;
  return (
    <Card title={t('stockAlerts:title')} flush actions={<Button size="small" component={Link} to={paths.stockAlerts}>{t('stockAlerts:dashboard.all')}</Button>}>
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton variant="rounded" height={120} sx={{ m: 4 }} />}
      {data && alerts.length === 0 && <EmptyState title={t('stockAlerts:dashboard.empty')} />}
      {alerts.length > 0 && (
        <PlainTable
          label={t('stockAlerts:title')} heads={[t('stockAlerts:columns.sku'), t('stockAlerts:columns.state'), numberHead(t('stockAlerts:columns.available')), numberHead(t('stockAlerts:columns.coverDays'))]}
          rows={alerts.map(({ id, state, coverDays, stock }) => ({
            id, cells: [
              <div key="sku">
                <MuiLink component={Link} to={`${paths.stockAlerts}/${encodeURIComponent(id)}`}>{stock?.sku?.code}</MuiLink>
                <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>{stock?.warehouse?.name}</Typography>
              </div>,
              <StatusChip key="state" of="StockAlertState" value={state} />, stock?.available, <CoverDays key="cover" days={coverDays} />,
            ],
          }))}
        />
      )}
      {counts && alerts.length > 0 && <Typography variant="caption" component="p" sx={{ p: 4, color: 'text.secondary' }}>{t('stockAlerts:dashboard.more', { open: cappedCount(counts.open), acknowledged: cappedCount(counts.acknowledged) })}</Typography>}
    </Card>
  );
}
