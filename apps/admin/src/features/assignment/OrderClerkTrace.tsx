import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { graphql, readFragment, type FragmentType } from '../../generated/gql/index.js';
import { Card } from '../../ui/Card.js';
import { DateText } from '../../ui/DateText.js';
import { ToneChip } from '../../ui/StatusChip.js';

const ORDER_CLERK_TRACE = graphql(`
  fragment OrderClerkTrace on Order {
    assignmentDecisions {
      id
      ruleSetNumber
      decidedAt
      reason
      rules { name matched reason }
      candidates { name reason }
      wouldChange
    }
  }
`);

/** Why the rules gave the order to whom they did: rules tried, who could have had it, and what would have changed it. */
export function OrderClerkTrace({ order: masked }: { order: FragmentType<typeof ORDER_CLERK_TRACE> }) {
  const { t } = useTranslation(['assignment', 'orders']);
  const { assignmentDecisions } = readFragment(ORDER_CLERK_TRACE, masked);
  if (assignmentDecisions.length === 0) return null;
  return (
    <Card title={t('assignment:why.title')}>
      <Stack spacing={4}>
        {assignmentDecisions.map(({ id, ruleSetNumber, decidedAt, reason, rules, candidates, wouldChange }) => (
          <Stack key={id} spacing={2}>
            <Typography variant="body2">{reason}</Typography>
            <Typography variant="caption" color="text.secondary">{t('orders:review.version', { number: ruleSetNumber })} · <DateText at={decidedAt} /></Typography>
            {rules.map((rule) => (
              <Box key={rule.name} sx={{ display: 'flex', gap: 2, alignItems: 'baseline' }}>
                <ToneChip tone={rule.matched ? 'success' : 'muted'}>{t(rule.matched ? 'assignment:why.matched' : 'assignment:why.missed')}</ToneChip>
                <span>{rule.name}：{rule.reason}</span>
              </Box>
            ))}
            <Sentences title={t('assignment:why.candidates')} texts={candidates.map((each) => `${each.name}：${each.reason}`)} />
            <Sentences title={t('assignment:why.wouldChange')} texts={wouldChange} />
          </Stack>
        ))}
      </Stack>
    </Card>
  );
}

function Sentences({ title, texts }: { title: string; texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <section>
      <Typography variant="subtitle2" component="h3">{title}</Typography>
      <Box component="ul" sx={{ m: 0, pl: 5 }}>{texts.map((each) => <li key={each}>{each}</li>)}</Box>
    </section>
  );
}
