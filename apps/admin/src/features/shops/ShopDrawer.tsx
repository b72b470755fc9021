import { useQuery } from '@apollo/client/react';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../auth/session.js';
import { graphql } from '../../generated/gql/index.js';
import { Card } from '../../ui/Card.js';
import { DateText } from '../../ui/DateText.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { Facts } from '../../ui/Facts.js';
import { PeekDrawer } from '../../ui/PeekDrawer.js';
import { PlainTable } from '../../ui/PlainTable.js';
import { numberHead } from '../../ui/table-heads.js';
import { StatusChip } from '../../ui/StatusChip.js';
import { StatusText } from '../../ui/StatusText.js';
import { BackorderSwitch } from './BackorderSwitch.js';
import { SetPaymentTimeDialog } from './SetPaymentTimeDialog.js';
import { ShopPromise } from './ShopPromise.js';
import { SyncShopButton } from './SyncShopButton.js';

const ShopPromiseDialog = lazy(() => import('./ShopPromiseDialog.js'));

const SHOP = graphql(`
  query Shop($id: ID!) {
    shop(id: $id) {
      id
      code
      name
      channel
      sandbox
      shipWithinHours
      promiseRule
      cutOffHour
      promiseVersion
      releaseBackorders
      closeUnpaidAfterMinutes
      sync { syncedUntil behindSeconds lastRun { id error retryAfter } }
      ...ShopToSync
    }
    syncRuns(shopId: $id, first: 20) {
      nodes { id outcome startedAt endedAt windowFrom windowTo seen stored errors error runs tookMs }
    }
  }
`);
const POLL_MS = 5_000;

interface ShopDrawerProps {
  id: string;
  onClose: () => void;
  onNext: (() => void) | undefined;
  onPrevious: (() => void) | undefined;
}

/** One shop and the last runs of its synchronisation: which time was asked for, what was found, what went wrong. */
export function ShopDrawer({ id, ...drawer }: ShopDrawerProps) {
  const { t } = useTranslation(['shops', 'ui']);
  const { data, error, refetch } = useQuery(SHOP, { variables: { id }, pollInterval: POLL_MS, skipPollAttempt: () => document.hidden });
  const shop = data?.shop;
  const may = useMay();
  const [setting, setSetting] = useState(false);
  const [promising, setPromising] = useState(false);
  const runs = data?.syncRuns.nodes ?? [];
  const minutes = shop?.closeUnpaidAfterMinutes;
  const closing = shop?.channel === 'TAOBAO' ? t('shops:unpaid.mkt') : minutes ? t('shops:unpaid.after', { time: t('ui:time.minutes', { count: minutes }) }) : t('shops:unpaid.never');
  return (
    <PeekDrawer
      title={shop?.name ?? ''} {...drawer}
      actions={shop && (
        <>
          {may('shop:promise') && <Button variant="outlined" onClick={() => setPromising(true)}>{t('shops:promise.verb')}</Button>}
          {shop.sync ? <SyncShopButton shop={shop} /> : may('shop:edit') && <Button variant="outlined" onClick={() => setSetting(true)}>{t('shops:unpaid.verb')}</Button>}
        </>
      )}
    >
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {shop && (
        <Stack spacing={4}>
          {shop.sync?.lastRun?.error && <Alert severity="error">{shop.sync.lastRun.error}</Alert>}
          <Facts
            items={[
              { name: t('shops:columns.code'), value: shop.code }, { name: t('shops:columns.channel'), value: <StatusText of="ShopChannel" value={shop.channel} /> },
              { name: t('shops:columns.shipWithin'), value: <ShopPromise shop={shop} /> }, { name: t('shops:unpaid.close'), value: closing }, { name: t('shops:sandbox'), value: t(shop.sandbox ? 'ui:yes' : 'ui:no') },
              ...(shop.sync ? [{ name: t('shops:columns.syncedUntil'), value: shop.sync.syncedUntil ? <DateText at={shop.sync.syncedUntil} full /> : t('ui:none') }] : []),
              ...(typeof shop.sync?.behindSeconds === 'number' ? [{ name: t('shops:behind'), value: t('shops:seconds', { count: shop.sync.behindSeconds }) }] : []),
            ]}
          />
          <BackorderSwitch shop={shop} />
          {setting && <SetPaymentTimeDialog shop={shop} onClose={() => setSetting(false)} />}
          {shop.sync && (
            <Card title={t('shops:runs.title')} flush>
              {runs.length === 0 ? <EmptyState title={t('shops:runs.empty')} /> : (
                <PlainTable
                  label={t('shops:runs.title')}
                  heads={[t('shops:columns.outcome'), t('shops:columns.lastRun'), t('shops:runs.window'), numberHead(t('shops:runs.seen')), numberHead(t('shops:runs.stored')), numberHead(t('shops:runs.errors'))]}
                  rows={runs.map((run) => ({
                    id: run.id,
                    cells: [<StatusChip key="outcome" of="SyncOutcome" value={run.outcome} />, <DateText key="end" at={run.endedAt} />, <span key="window"><DateText at={run.windowFrom} /> – <DateText at={run.windowTo} /></span>, run.seen, run.stored, run.errors],
                  }))}
                />
              )}
            </Card>
          )}
        </Stack>
      )}
      {shop && promising && <Suspense fallback={null}><ShopPromiseDialog shop={shop} onClose={() => setPromising(false)} /></Suspense>}
    </PeekDrawer>
  );
}
