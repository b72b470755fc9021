import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { StatusChip, ToneChip, useStatusText } from '../../ui/StatusChip.js';
import { ClerkNames } from './ClerkNames.js';
import { GiftText } from './GiftText.js';
import type { ShownRule, ShownRuleSet, ShownWarehouse } from './rule-draft.js';
import { useRuleText } from './use-rule-text.js';

/** The rules of a version as they are tried, each with its outcome and how often it decided. */
export function RuleList({ ruleSet: { rules, hits }, warehouses }: { ruleSet: { rules: readonly ShownRule[]; hits: ShownRuleSet['hits'] }; warehouses: readonly ShownWarehouse[] }) {
  const { t } = useTranslation('rules');
  const statusText = useStatusText();
  const { ruleText } = useRuleText();
  if (rules.length === 0) return <Typography variant="body2" color="text.secondary">{t('noRules')}</Typography>;
  return (
    <Box component="ol" aria-label={t('inForce')} sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {rules.map(({ key, name, enabled, outcome, reason, warehouse, clerk, gift, ...tree }, index) => (
        <Box component="li" key={key} sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center', py: 2, borderTop: index > 0 ? 1 : 0, borderColor: 'divider' }}>
          <Typography variant="caption" color="text.secondary" sx={{ width: 20 }}>{index + 1}</Typography>
          <Box sx={{ flex: '1 1 240px', minWidth: 0 }}>
            <Typography variant="subtitle2" component="h3">{name}</Typography>
            <Typography variant="body2" color="text.secondary">{ruleText(tree)}</Typography>
          </Box>
          {enabled ? <Typography variant="caption" color="text.secondary">{t('hits', { count: hits.find((each) => each.key === key)?.count ?? 0 })}</Typography> : <ToneChip tone="muted">{t('off')}</ToneChip>}
          {outcome && <StatusChip of="RuleOutcome" value={outcome} />}
          {warehouse && <ToneChip tone="info">{statusText('AllocationStrategy', warehouse.strategy)}</ToneChip>}
          {warehouse && warehouse.warehouses.length > 0 && <Typography variant="caption" color="text.secondary">{warehouse.warehouses.map((code) => warehouses.find((each) => each.code === code)?.name ?? code).join('、')}</Typography>}
          {clerk && <ToneChip tone="info">{statusText('ClerkStrategy', clerk.strategy)}</ToneChip>}
          {clerk && <ClerkNames action={clerk} />}
          {gift && <GiftText action={gift} given={hits.find((each) => each.key === key)?.given ?? 0} />}
          {outcome === 'HOLD' && <Typography variant="caption" color="text.secondary">{statusText('HoldReason', reason as never)}</Typography>}
        </Box>
      ))}
    </Box>
  );
}
