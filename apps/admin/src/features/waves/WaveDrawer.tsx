import { useQuery } from '@apollo/client/react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql, readFragment } from '../../generated/gql/index.js';
import { Card } from '../../ui/Card.js';
import { DateText } from '../../ui/DateText.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { Facts } from '../../ui/Facts.js';
import { PeekDrawer } from '../../ui/PeekDrawer.js';
import { PlainTable } from '../../ui/PlainTable.js';
import { StatusChip, ToneChip } from '../../ui/StatusChip.js';
import { numberHead, wholeHead } from '../../ui/table-heads.js';
import { Timeline } from '../../ui/Timeline.js';
import { ReportShortPickDialog } from './ReportShortPickDialog.js';
import { WaveActions } from './WaveActions.js';
import { WAVE_ROW } from './wave-columns.js';

const WAVE = graphql(`
  query Wave($id: ID!) {
    wave(id: $id) {
      id
      picks { skuId skuCode title bin zone pieces baskets { basket number pieces stopped } }
      fulfilmentOrders { id number state itemCount basket recallRequestedAt }
      availableActions { action enabled }
      timeline { id message actorName at }
      ...WaveRow
      ...WaveActions
    }
  }
`);
const POLL_MS = 10_000;

interface WaveDrawerProps {
  id: string;
  onClose: () => void;
  onNext: (() => void) | undefined;
  onPrevious: (() => void) | undefined;
}

/** One wave: its way past the bins with the baskets, its fulfilment orders, what happened, and the verbs. */
export function WaveDrawer({ id, ...drawer }: WaveDrawerProps) {
  const { t } = useTranslation(['waves', 'ui']);
  const { data, error, refetch } = useQuery(WAVE, { variables: { id }, pollInterval: POLL_MS, skipPollAttempt: () => document.hidden });
  const wave = data?.wave;
  const row = readFragment(WAVE_ROW, wave);
  const [short, setShort] = useState<NonNullable<typeof wave>['picks'][number]>();
  const mayReport = wave?.availableActions.some(({ action, enabled }) => action === 'reportShort' && enabled) ?? false;
  return (
    <PeekDrawer title={t('waves:one', { number: row?.waveNo ?? '' })} {...drawer} actions={wave && <WaveActions wave={wave} />}>
      {error && !wave && <ErrorState error={error} onRetry={() => void refetch()} />}
      {wave && row && (
        <Stack spacing={4}>
          <Facts
            items={[
              { name: t('waves:columns.state'), value: <StatusChip of="WaveState" value={row.state} /> }, { name: t('waves:columns.warehouse'), value: row.warehouse?.name },
              { name: t('waves:columns.orders'), value: row.orderCount }, { name: t('waves:columns.left'), value: row.openCount }, { name: t('waves:columns.pieces'), value: row.pieces },
              { name: t('waves:columns.picker'), value: row.picker ?? t('ui:none') }, { name: t('waves:columns.prints'), value: row.pickListPrints }, { name: t('waves:columns.note'), value: row.note },
              { name: t('waves:columns.createdBy'), value: row.createdByName }, { name: t('waves:columns.createdAt'), value: <DateText at={row.createdAt} /> },
            ]}
          />
          <Card title={t('waves:picks.title')} flush>
            <PlainTable
              label={t('waves:picks.title')} heads={[wholeHead(t('waves:picks.bin')), t('waves:picks.sku'), t('waves:picks.item'), numberHead(t('waves:picks.pieces')), t('waves:picks.baskets'), ...(mayReport ? [t('waves:picks.short')] : [])]}
              rows={wave.picks.map((pick) => ({
                id: pick.skuId,
                cells: [
                  <strong key="bin">{pick.bin ?? t('ui:none')}</strong>, pick.skuCode, pick.title, <strong key="pieces">{pick.pieces}</strong>, <Shares key="shares" shares={pick.baskets} />,
                  ...(mayReport ? [<Button key="short" size="small" disabled={pick.pieces === 0} aria-label={`${t('waves:picks.short')} ${pick.skuCode}`} onClick={() => setShort(pick)}>{t('waves:picks.short')}</Button>] : []),
                ],
              }))}
            />
          </Card>
          <Card title={t('waves:orders.title')} flush>
            <PlainTable
              label={t('waves:orders.title')} heads={[numberHead(t('waves:orders.basket')), t('waves:orders.number'), t('waves:columns.state'), numberHead(t('waves:orders.pieces'))]}
              rows={wave.fulfilmentOrders.map((each) => ({
                id: each.id,
                cells: [each.basket, each.number, <Stack key="state" direction="row" spacing={1}><StatusChip of="FulfilmentOrderState" value={each.state} />{each.recallRequestedAt && <ToneChip tone="danger">{t('waves:orders.wanted')}</ToneChip>}</Stack>, each.itemCount],
              }))}
            />
          </Card>
          <Card title={t('ui:timeline.title')}><Timeline entries={wave.timeline} /></Card>
        </Stack>
      )}
      {short && <ReportShortPickDialog waveId={id} pick={short} onClose={() => setShort(undefined)} />}
    </PeekDrawer>
  );
}

/** Which basket gets how many; what is not to be picked any more is struck through. */
function Shares({ shares }: { shares: readonly { basket: number; number: string; pieces: number; stopped: boolean }[] }) {
  const { t } = useTranslation('waves');
  return (
    <Box component="span" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2 }}>
      {shares.map(({ basket, number, pieces, stopped }) => {
        const text = t('picks.share', { basket, pieces });
        return stopped ? <Box key={number} component="del" title={t('picks.stopped')} sx={{ color: 'error.main' }}>{text}</Box> : <span key={number}>{text}</span>;
      })}
    </Box>
  );
}
