import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { formatYuan } from '../../format/money.js';
import { graphql, readFragment, type FragmentType } from '../../generated/gql/index.js';
import { Card } from '../../ui/Card.js';
import { DateText } from '../../ui/DateText.js';
import { PlainTable } from '../../ui/PlainTable.js';
import { numberHead } from '../../ui/table-heads.js';
import { ToneChip } from '../../ui/StatusChip.js';

const ORDER_ALLOCATION = graphql(`
  fragment OrderAllocation on Order {
    allocation {
      id
      reason
      decidedBy
      decidedAt
      warehouse { id name }
      rules { name matched reason }
      candidates { name score enough distanceKm freight { amount } load capacity reasons }
      ruleSetNumber
      wouldChange
    }
  }
`);

/** Why this warehouse: rules tried, candidates with their scores, and what would have changed it. */
export function OrderAllocation({ order: masked }: { order: FragmentType<typeof ORDER_ALLOCATION> }) {
  const { t } = useTranslation('orders');
  const { allocation } = readFragment(ORDER_ALLOCATION, masked);
  if (!allocation) return null;
  return (
    <Card title={t('allocation.why', { warehouse: allocation.warehouse?.name ?? '–' })}>
      <Stack spacing={3}>
        <Typography variant="body2">{allocation.reason}</Typography>
        {allocation.ruleSetNumber && <Typography variant="caption" color="text.secondary">{t('review.version', { number: allocation.ruleSetNumber })} · <DateText at={allocation.decidedAt} /></Typography>}
        <section>
          <Typography variant="subtitle2" component="h3">{t('allocation.rules')}</Typography>
          {allocation.rules.map((rule) => (
            <Box key={rule.name} sx={{ display: 'flex', gap: 2, alignItems: 'baseline', py: 1 }}>
              <ToneChip tone={rule.matched ? 'success' : 'muted'}>{t(rule.matched ? 'allocation.matched' : 'allocation.missed')}</ToneChip>
              <span>{rule.name}：{rule.reason}</span>
            </Box>
          ))}
        </section>
        <PlainTable
          label={t('allocation.candidates')} heads={[t('allocation.warehouse'), numberHead(t('allocation.score')), numberHead(t('allocation.distance')), numberHead(t('allocation.freight')), numberHead(t('allocation.load')), t('allocation.enough')]}
          rows={allocation.candidates.map((candidate) => ({ id: candidate.name, cells: [candidate.name, candidate.score, candidate.distanceKm ?? '–', candidate.freight ? formatYuan(candidate.freight.amount) : '–', loadText(candidate), candidate.enough ? '✓' : candidate.reasons.join('；')] }))}
        />
        {allocation.wouldChange.length > 0 && (
          <section>
            <Typography variant="subtitle2" component="h3">{t('allocation.wouldChange')}</Typography>
            <Box component="ul" sx={{ m: 0, pl: 5 }}>{allocation.wouldChange.map((each) => <li key={each}>{each}</li>)}</Box>
          </section>
        )}
      </Stack>
    </Card>
  );
}

/** Orders of that day, and how many it took at most. */
function loadText({ load, capacity }: { load?: number | null; capacity?: number | null }): string {
  if (load === null || load === undefined) return '–';
  return capacity === null || capacity === undefined ? String(load) : `${load} / ${capacity}`;
}
