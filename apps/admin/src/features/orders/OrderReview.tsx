import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { graphql, readFragment, type FragmentType } from '../../generated/gql/index.js';
import { Card } from '../../ui/Card.js';
import { DateText } from '../../ui/DateText.js';
import { StatusChip, ToneChip } from '../../ui/StatusChip.js';
import { useRuleText } from '../rules/use-rule-text.js';

const ORDER_REVIEW = graphql(`
  fragment OrderReview on Order {
    reviewDecisions {
      id
      ruleSetNumber
      outcome
      decidedAt
      rules { name matched unmet { condition { fact operator values } was } }
      nearest { name unmet { condition { fact operator values } was } }
    }
  }
`);

/** Why the rules reviewed it as they did: rules tried, and what would have changed it. */
export function OrderReview({ order: masked }: { order: FragmentType<typeof ORDER_REVIEW> }) {
  const { t } = useTranslation('orders');
  const { conditionText, valuesText } = useRuleText();
  const { reviewDecisions } = readFragment(ORDER_REVIEW, masked);
  if (reviewDecisions.length === 0) return null;
  return (
    <Card title={t('review.why')}>
      <Stack spacing={4}>
        {reviewDecisions.map(({ id, ruleSetNumber, outcome, decidedAt, rules, nearest }) => (
          <Stack key={id} spacing={2}>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>
              <StatusChip of="RuleOutcome" value={outcome} />
              <Typography variant="caption" color="text.secondary">{t('review.version', { number: ruleSetNumber })} · <DateText at={decidedAt} /></Typography>
            </Box>
            {rules.every(({ matched }) => !matched) && <Typography variant="body2">{t('review.none')}</Typography>}
            {rules.map((rule) => (
              <Box key={rule.name} sx={{ display: 'flex', gap: 2, alignItems: 'baseline' }}>
                <ToneChip tone={rule.matched ? 'success' : 'muted'}>{t(rule.matched ? 'review.matched' : 'review.missed')}</ToneChip>
                <span>{rule.name}</span>
              </Box>
            ))}
            {nearest && (
              <section>
                <Typography variant="subtitle2" component="h3">{t('review.wouldChange')}</Typography>
                <Typography variant="body2">{t('review.nearest', nearest)}</Typography>
                <Box component="ul" sx={{ m: 0, pl: 5 }}>
                  {nearest.unmet.map(({ condition, was }) => <li key={JSON.stringify(condition)}>{conditionText(condition)}（{t('review.was', { was: valuesText(condition.fact, was) || '–' })}）</li>)}
                </Box>
              </section>
            )}
          </Stack>
        ))}
      </Stack>
    </Card>
  );
}
