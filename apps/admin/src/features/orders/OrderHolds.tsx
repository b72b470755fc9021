import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { fullInstant } from '../../format/instant.js';
import { graphql, readFragment, type FragmentType } from '../../generated/gql/index.js';
import { Card } from '../../ui/Card.js';
import { StatusChip } from '../../ui/StatusChip.js';

const ORDER_HOLDS = graphql(`
  fragment OrderHolds on Order {
    backordered
    shop { id releaseBackorders }
    holds { id reason note placedBy placedAt releasedAt releasedBy releaseNote }
  }
`);

/** Why it is, or was, stopped. */
export function OrderHolds({ order: masked }: { order: FragmentType<typeof ORDER_HOLDS> }) {
  const { t } = useTranslation('orders');
  const { holds, backordered, shop } = readFragment(ORDER_HOLDS, masked);
  if (holds.length === 0) return null;
  return (
    <Card title={t('detail.holds')}>
      <Stack spacing={3}>
        {backordered && <Alert severity="info">{t(shop?.releaseBackorders ? 'backorder.auto' : 'backorder.byHand')}</Alert>}
        {holds.map((hold) => (
          <Box key={hold.id} sx={{ opacity: hold.releasedAt ? 0.85 : 1 }}>
            <StatusChip of="HoldReason" value={hold.reason} /> {hold.note}
            <Typography variant="caption" component="p" sx={{ color: 'text.secondary' }}>{t('detail.holdBy', { who: hold.placedBy, when: fullInstant(hold.placedAt) })}</Typography>
            {hold.releasedAt && <Typography variant="caption" component="p" sx={{ color: 'success.main' }}>{t('detail.holdReleased', { who: hold.releasedBy, note: hold.releaseNote })}</Typography>}
          </Box>
        ))}
      </Stack>
    </Card>
  );
}
