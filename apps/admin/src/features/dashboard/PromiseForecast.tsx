import { useQuery } from '@apollo/client/react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { orderQueuePath } from '../../app/paths.js';
import { graphql } from '../../generated/gql/index.js';
import { Card } from '../../ui/Card.js';
import { DateText } from '../../ui/DateText.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { PlainTable } from '../../ui/PlainTable.js';
import { numberHead, wholeHead } from '../../ui/table-heads.js';

const FORECAST = graphql(`
  query PromiseForecast {
    promiseForecast { warehouse { id name } pace hours { until due breaking } }
  }
`);
const REFRESH_MS = 60_000;

/** Which promises will break today, by warehouse and hour, and by what arithmetic. */
export function PromiseForecast() {
  const { t } = useTranslation('dashboard');
  const { data, error, refetch } = useQuery(FORECAST, { pollInterval: REFRESH_MS, skipPollAttempt: () => document.hidden });
  const rows = (data?.promiseForecast ?? []).flatMap(({ warehouse, pace, hours }) => hours.map((hour, index) => ({
    id: `${warehouse?.id ?? ''}:${hour.until}`,
    cells: [
      <Box key="warehouse">
        {warehouse?.name ?? t('forecast.none')}
        {index === 0 && <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>{pace === null || pace === undefined ? t('forecast.unknown') : t('forecast.pace', { pace: pace.toFixed(1) })}</Typography>}
      </Box>,
      <DateText key="until" at={hour.until} />, hour.due,
      hour.breaking === null || hour.breaking === undefined ? '–' : <Box key="breaking" component="span" sx={{ color: hour.breaking > 0 ? 'error.main' : 'inherit', fontWeight: hour.breaking > 0 ? 600 : 400 }}>{hour.breaking}</Box>,
    ],
  })));
  return (
    <Card title={t('forecast.title')} flush actions={<Button size="small" component={Link} to={orderQueuePath('LATE')}>{t('forecast.late')}</Button>}>
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton variant="rounded" height={120} sx={{ m: 4 }} />}
      {data && rows.length === 0 && <EmptyState title={t('forecast.empty')} />}
      {rows.length > 0 && (
        <>
          <PlainTable label={t('forecast.title')} heads={[wholeHead(t('forecast.warehouse')), t('forecast.until'), numberHead(t('forecast.due')), numberHead(t('forecast.breaking'))]} rows={rows} />
          <Typography variant="caption" component="p" sx={{ p: 4, color: 'text.secondary' }}>{t('forecast.says')}</Typography>
        </>
      )}
    </Card>
  );
}
