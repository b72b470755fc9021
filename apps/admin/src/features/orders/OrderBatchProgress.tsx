import { useQuery } from '@apollo/client/react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Skeleton from '@mui/material/Skeleton';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { exceptionsPath, paths } from '../../app/paths.js';
import { refusalText, useCommand } from '../../command/use-command.js';
import { readFragment } from '../../generated/gql/index.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { PlainTable } from '../../ui/PlainTable.js';
import { StatusChip } from '../../ui/StatusChip.js';
import { numberHead } from '../../ui/table-heads.js';
import { OrderNumberLink } from './OrderNumberLink.js';
import { ORDER_BATCH_ROW } from './order-batch-columns.js';
import { ORDER_BATCH, STOP_ORDER_BATCH } from './order-batches.js';

const POLL_MS = 800;

/** One batch as it goes on: how far it is, how to stop it, and with which orders it was not possible and why. */
export function OrderBatchProgress({ id, onLeave, onEnded }: { id: string; onLeave?: () => void; onEnded?: () => void }) {
  const { t } = useTranslation(['batches', 'ui']);
  const [refusal, setRefusal] = useState<string>();
  const { data, error, refetch, startPolling, stopPolling } = useQuery(ORDER_BATCH, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const stop = useCommand(STOP_ORDER_BATCH, { onDone: () => void refetch() });
  const batch = readFragment(ORDER_BATCH_ROW, data?.orderBatch);
  const working = batch?.state === 'WORKING';
  const ended = batch !== undefined && batch !== null && !working;
  useEffect(function followAsLongAsItWorks() {
    if (working) startPolling(POLL_MS);
    else stopPolling();
  }, [working, startPolling, stopPolling]);
  useEffect(function tellThatItEnded() {
    if (ended) onEnded?.();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when it ends
  }, [ended]);
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton variant="rounded" height={96} aria-label={t('ui:table.loading')} />;
  if (!batch) return <Alert severity="info">{t('batches:gone')}</Alert>;
  const { total, done, refused, state } = batch;
  const refusals = data.orderBatch?.refusals ?? [];
  return (
    <Stack spacing={4}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 3, flexWrap: 'wrap' }}>
        <StatusChip of="OrderBatchState" value={state} />
        <Typography variant="body2" role="status" sx={{ flex: 1 }}>
          {[t('batches:done', { count: done }), refused > 0 && t('batches:refusedCount', { count: refused }), total > done + refused && t('batches:left', { count: total - done - refused })].filter(Boolean).join(' · ')}
        </Typography>
        {working && <Button size="small" variant="outlined" color="error" onClick={() => void stop({ orderBatchId: id }).then((refusals_) => setRefusal(refusalText(refusals_)))}>{t('batches:stop')}</Button>}
      </Box>
      <LinearProgress variant="determinate" value={Math.min(100, ((done + refused) / total) * 100)} aria-label={t('batches:columns.progress')} />
      {refusal && <Alert severity="error">{refusal}</Alert>}
      {state === 'STOPPED' && <Alert severity="warning">{t('batches:stopped')}</Alert>}
      {state === 'DONE' && refused === 0 && <Alert severity="success">{t('batches:allDone')}</Alert>}
      {refusals.length > 0 && (
        <Box>
          <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: 2, mb: 1, flexWrap: 'wrap' }}>
            <Typography variant="body2" component="h3" sx={{ fontWeight: 600 }}>{t('batches:exceptions')}</Typography>
            <Button size="small" component={Link} to={exceptionsPath(id)} {...(onLeave && { onClick: onLeave })}>{t('batches:open')}</Button>
          </Box>
          <PlainTable
            label={t('batches:exceptions')} heads={[t('batches:why'), numberHead(t('batches:count')), t('batches:numbers')]}
            rows={refusals.map(({ message, count, orderNumbers }) => ({ id: message, cells: [message, count, <Numbers key="numbers" numbers={orderNumbers} />] }))}
          />
        </Box>
      )}
      {onLeave && <Box><Button size="small" component={Link} to={paths.orderBatches} onClick={onLeave}>{t('batches:records')}</Button></Box>}
    </Stack>
  );
}

function Numbers({ numbers }: { numbers: readonly string[] }) {
  return <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2 }}>{numbers.map((number) => <OrderNumberLink key={number} number={number} />)}</Box>;
}
