import ArrowDown from '@mui/icons-material/ArrowDownwardOutlined';
import ArrowUp from '@mui/icons-material/ArrowUpwardOutlined';
import Delete from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormControlLabel from '@mui/material/FormControlLabel';
import IconButton from '@mui/material/IconButton';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Switch from '@mui/material/Switch';
import TextField from '@mui/material/TextField';
import { useTranslation } from 'react-i18next';
import { useStatusText } from '../../ui/StatusChip.js';
import { Choice } from './Choice.js';
import { ClerkFields } from './ClerkFields.js';
import { ConditionFields } from './ConditionFields.js';
import { GiftFields } from './GiftFields.js';
import { conditionOn, type DraftRule, type ShownWarehouse } from './rule-draft.js';
import { WarehouseFields } from './WarehouseFields.js';

const OUTCOMES = ['APPROVE', 'HOLD', 'FINANCE_REVIEW', 'LEAVE'] as const;
const REASONS = ['ADDRESS_INCOMPLETE', 'CUSTOMER_REMARK', 'OVER_VALUE', 'BLACKLISTED', 'STOCK_SHORT', 'SUSPECTED_DUPLICATE', 'PRICE_BELOW_FLOOR', 'OTHER'] as const;
const MATCHES = ['ALL', 'ANY'] as const;

interface RuleFieldsProps {
  rule: DraftRule;
  /** What a rule that picks a warehouse can name. */
  warehouses: readonly ShownWarehouse[];
  index: number;
  count: number;
  onChange: (rule: DraftRule) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

/** One rule of a draft: name, outcome, and its conditions in groups. */
export function RuleFields({ rule, warehouses, index, count, onChange, onMove, onRemove }: RuleFieldsProps) {
  const { t } = useTranslation('rules');
  const statusText = useStatusText();
  const change = (part: Partial<DraftRule>): void => onChange({ ...rule, ...part });
  return (
    <Paper component="section" aria-label={t('rule', { index: index + 1 })} sx={{ border: 1, borderColor: 'divider', p: 3 }}>
      <Stack spacing={3}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>
          <TextField size="small" label={t('name')} value={rule.name} required sx={{ flex: '2 1 180px' }} onChange={(event) => change({ name: event.target.value })} slotProps={{ htmlInput: { maxLength: 60 } }} />
          {rule.outcome && <Choice label={t('outcome')} value={rule.outcome} options={OUTCOMES} text={(value) => statusText('RuleOutcome', value)} onChange={(outcome) => change({ outcome, reason: rule.reason ?? 'OTHER' })} />}
          {rule.warehouse && <WarehouseFields action={rule.warehouse} warehouses={warehouses} onChange={(warehouse) => change({ warehouse })} />}
          {rule.clerk && <ClerkFields action={rule.clerk} onChange={(clerk) => change({ clerk })} />}
          {rule.gift && <GiftFields action={rule.gift} onChange={(gift) => change({ gift })} />}
          {rule.outcome === 'HOLD' && <Choice label={t('reason')} value={(rule.reason ?? 'OTHER') as (typeof REASONS)[number]} options={REASONS} text={(value) => statusText('HoldReason', value)} onChange={(reason) => change({ reason })} />}
          <FormControlLabel control={<Switch checked={rule.enabled} onChange={(_event, enabled) => change({ enabled })} />} label={t('enabled')} />
          <Box>
            <IconButton aria-label={t('moveUp')} disabled={index === 0} onClick={() => onMove(-1)}><ArrowUp fontSize="small" /></IconButton>
            <IconButton aria-label={t('moveDown')} disabled={index === count - 1} onClick={() => onMove(1)}><ArrowDown fontSize="small" /></IconButton>
            <IconButton aria-label={t('remove')} onClick={onRemove}><Delete fontSize="small" /></IconButton>
          </Box>
        </Box>
        <Groups rule={rule} onChange={change} />
      </Stack>
    </Paper>
  );
}

function Groups({ rule: { match, groups }, onChange }: { rule: DraftRule; onChange: (part: Partial<DraftRule>) => void }) {
  const { t } = useTranslation('rules');
  const statusText = useStatusText();
  const setGroup = (at: number, group: DraftRule['groups'][number]): void => onChange({ groups: groups.with(at, group) });
  const matchText = (value: (typeof MATCHES)[number]): string => statusText('RuleMatch', value);
  return (
    <>
      {groups.length > 1 && <Box><Choice label={t('match')} value={match} options={MATCHES} text={matchText} onChange={(value) => onChange({ match: value })} /></Box>}
      {groups.map((group, at) => (
        // Groups have no name of their own: their place is what they are.
        <Stack key={String(at)} spacing={2} sx={{ pl: 3, borderLeft: 2, borderColor: 'divider' }}>
          {group.conditions.length > 1 && <Box><Choice label={t('groupMatch')} value={group.match} options={MATCHES} text={matchText} onChange={(value) => setGroup(at, { ...group, match: value })} /></Box>}
          {group.conditions.map((condition, place) => (
            <ConditionFields
              key={`${group.conditions.length}-${String(place)}`} condition={condition} onChange={(changed) => setGroup(at, { ...group, conditions: group.conditions.with(place, changed) })}
              onRemove={group.conditions.length > 1 ? () => setGroup(at, { ...group, conditions: group.conditions.toSpliced(place, 1) }) : undefined}
            />
          ))}
          <Box>
            <Button size="small" disabled={group.conditions.length >= 10} onClick={() => setGroup(at, { ...group, conditions: [...group.conditions, conditionOn('QUANTITY')] })}>{t('addCondition')}</Button>
            <Button size="small" color="inherit" onClick={() => onChange({ groups: groups.toSpliced(at, 1) })}>{t('removeGroup')}</Button>
          </Box>
        </Stack>
      ))}
      <Box><Button size="small" disabled={groups.length >= 5} onClick={() => onChange({ groups: [...groups, { match: 'ALL', conditions: [conditionOn('VALUE')] }] })}>{t('addGroup')}</Button></Box>
    </>
  );
}
