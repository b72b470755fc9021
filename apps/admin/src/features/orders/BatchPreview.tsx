import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { formatYuan } from '../../format/money.js';
import type { OrderBatchPreviewQuery, OrderBatchVerb } from '../../generated/gql/graphql.js';

type Preview = OrderBatchPreviewQuery['orderBatchPreview'];

/** What acting on many orders would come to: with how many it is possible, why not with the rest, what cancelling gives back. */
export function BatchPreview({ verb, preview: { total, possible, blocked, refund, pieces } }: { verb: OrderBatchVerb; preview: Preview }) {
  const { t } = useTranslation('batches');
  const effects = [
    t('possible', { possible, total }), refund && Number(refund.amount) > 0 && t('refund', { amount: formatYuan(refund.amount) }), pieces !== null && pieces !== undefined && pieces > 0 && t('pieces', { count: pieces }),
  ].filter((effect) => typeof effect === 'string');
  return (
    <Stack spacing={3} role="status">
      <Box component="ul" sx={{ m: 0, pl: 5, '& li': { mb: 1 } }}>
        {effects.map((effect) => <li key={effect}>{effect}</li>)}
        {blocked.map(({ count, reason, orderNumbers }) => (
          <li key={reason.message}>
            {t('blocked', { count, reason: reason.message })}
            {orderNumbers.length > 0 && <Typography component="div" variant="caption" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>{t('like', { numbers: orderNumbers.slice(0, 3).join(' ') })}</Typography>}
          </li>
        ))}
      </Box>
      {possible === 0 ? <Alert severity="warning">{t('nothing')}</Alert> : <Typography variant="body2" sx={{ color: 'text.secondary' }}>{t('oneByOne')}</Typography>}
      {verb === 'CANCEL' && possible > 0 && <Typography variant="body2" sx={{ fontWeight: 600 }}>{t('final')}</Typography>}
    </Stack>
  );
}
