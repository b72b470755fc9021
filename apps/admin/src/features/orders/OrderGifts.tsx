import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { graphql, readFragment, type FragmentType } from '../../generated/gql/index.js';
import { Card } from '../../ui/Card.js';
import { DateText } from '../../ui/DateText.js';
import { ToneChip } from '../../ui/StatusChip.js';

const ORDER_GIFTS = graphql(`
  fragment OrderGifts on Order {
    giftDecisions { id ruleSetNumber decidedAt rules { name matched reason } wouldChange }
  }
`);

/** Why the rules gave what they gave with the order: the last decision, and what would have given more. */
export function OrderGifts({ order: masked }: { order: FragmentType<typeof ORDER_GIFTS> }) {
  const { t } = useTranslation('orders');
  const [last] = readFragment(ORDER_GIFTS, masked).giftDecisions;
  if (!last) return null;
  return (
    <Card title={t('gift.title')}>
      <Stack spacing={2}>
        <Typography variant="caption" color="text.secondary">{t('review.version', { number: last.ruleSetNumber })} · <DateText at={last.decidedAt} /></Typography>
        {last.rules.every(({ matched }) => !matched) && <Typography variant="body2">{t('gift.none')}</Typography>}
        {last.rules.map((rule) => (
          <Box key={rule.name} sx={{ display: 'flex', gap: 2, alignItems: 'baseline' }}>
            <ToneChip tone={rule.matched ? 'success' : 'muted'}>{t(rule.matched ? 'gift.matched' : 'gift.missed')}</ToneChip>
            <Box sx={{ overflowWrap: 'anywhere' }}>{rule.name}：{rule.reason}</Box>
          </Box>
        ))}
        {last.wouldChange.length > 0 && (
          <section>
            <Typography variant="subtitle2" component="h3">{t('gift.wouldChange')}</Typography>
            <Box component="ul" sx={{ m: 0, pl: 5, overflowWrap: 'anywhere' }}>{last.wouldChange.map((each) => <li key={each}>{each}</li>)}</Box>
          </section>
        )}
      </Stack>
    </Card>
  );
}
