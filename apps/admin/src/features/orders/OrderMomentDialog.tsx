import { useQuery } from '@apollo/client/react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Skeleton from '@mui/material/Skeleton';
import Slider from '@mui/material/Slider';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.js';
import { fullInstant } from '../../format/instant.js';
import { graphql, type DocumentType } from '../../generated/gql/index.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { Facts } from '../../ui/Facts.js';
import { PlainTable } from '../../ui/PlainTable.js';
import { MomentValue } from './MomentValue.js';

const ORDER_MOMENTS = graphql(`
  query OrderMoments($id: ID!) {
    order(id: $id) {
      id
      moments { id at message actorName known changes { field name before after masked } fields { field name value sure masked } }
    }
  }
`);
type Moment = NonNullable<DocumentType<typeof ORDER_MOMENTS>['order']>['moments'][number];

/** An order at any moment of its life: a slider from event to event, what each changed, and how the order stood after it. */
export default function OrderMomentDialog({ order: { id, orderNo }, onClose }: { order: { id: string; orderNo: string }; onClose: () => void }) {
  const { t } = useText();
  const { data, error, refetch } = useQuery(ORDER_MOMENTS, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const moments = data?.order.moments;
  return (
    <Dialog open fullWidth maxWidth="md" onClose={onClose} aria-labelledby="moment-title">
      <DialogTitle id="moment-title">{t('orders:moment.title', { orderNo })}</DialogTitle>
      <DialogContent>
        {error && !moments && <ErrorState error={error} onRetry={() => void refetch()} />}
        {!error && !moments && <Skeleton variant="rounded" height={320} aria-label={t('table.loading')} />}
        {moments?.length === 0 && <EmptyState title={t('orders:moment.none')} />}
        {moments && moments.length > 0 && <Moments moments={moments} />}
      </DialogContent>
      <DialogActions><Button onClick={onClose}>{t('actions.close')}</Button></DialogActions>
    </Dialog>
  );
}

function Moments({ moments }: { moments: readonly Moment[] }) {
  const { t } = useText();
  const last = moments.length - 1;
  const [chosen, setChosen] = useState(last);
  // Fewer steps than before: the order was read anew meanwhile.
  const at = Math.min(chosen, last);
  const moment = moments[at];
  if (!moment) return null;
  return (
    <Stack spacing={4}>
      <Box sx={{ px: 3, pt: 2 }}>
        <Slider
          autoFocus value={at} min={0} max={Math.max(last, 1)} step={1} marks disabled={last === 0} aria-label={t('orders:moment.slider')}
          getAriaValueText={(value) => `${moments[value]?.message ?? ''} ${fullInstant(moments[value]?.at ?? '')}`}
          onChange={(_, value) => setChosen(value)}
        />
        <Typography variant="caption" sx={{ color: 'text.secondary' }}>{t('orders:moment.help')}</Typography>
      </Box>
      <Box aria-live="polite">
        <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{moment.message}</Typography>
        <Typography variant="caption" sx={{ color: 'text.secondary' }}>{t('orders:moment.step', { count: at + 1, total: moments.length })} · {moment.actorName} · {fullInstant(moment.at)}</Typography>
        {!moment.known && <Typography variant="body2" sx={{ color: 'tone.warning.fg' }}>{t('orders:moment.eventOnly')}</Typography>}
      </Box>
      {moment.changes.length > 0 && <PlainTable
        label={t('orders:moment.changes')} heads={[t('orders:moment.field'), t('orders:moment.before'), t('orders:moment.after')]}
        rows={moment.changes.map(({ field, name, before, after }) => ({ id: field, cells: [name, <MomentValue key="before" field={field} value={before} />, <MomentValue key="after" field={field} value={after} />] }))}
      />}
      <Box component="section" aria-label={t('orders:moment.state')}>
        <Typography component="h3" variant="subtitle2" sx={{ mb: 2 }}>{t('orders:moment.state')}</Typography>
        <Facts items={moment.fields.filter(({ value }) => value !== null && value !== undefined).map(({ field, name, value, sure }) => ({
          name,
          value: <><MomentValue field={field} value={value} />{!sure && <Typography component="span" variant="caption" sx={{ color: 'tone.warning.fg', ml: 2 }}>{t('orders:moment.unsure')}</Typography>}</>,
        }))} />
      </Box>
    </Stack>
  );
}
