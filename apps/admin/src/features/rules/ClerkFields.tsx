import { useTranslation } from 'react-i18next';
import { ManyChoice } from '../../ui/ManyChoice.js';
import { useStatusText } from '../../ui/StatusChip.js';
import { useStaff } from '../assignment/assignment-queries.js';
import { Choice } from './Choice.js';
import type { ShownRule } from './rule-draft.js';

const STRATEGIES = ['FEWEST_OPEN', 'LAST_SERVED', 'FIXED', 'QUEUE'] as const;
const NONE = 'NONE';

interface ClerkFieldsProps {
  action: NonNullable<ShownRule['clerk']>;
  onChange: (action: NonNullable<ShownRule['clerk']>) => void;
}

/** How a rule picks who works on an order: a strategy, a team, and among whom. */
export function ClerkFields({ action, onChange }: ClerkFieldsProps) {
  const { t } = useTranslation('rules');
  const statusText = useStatusText();
  const { clerks, teams } = useStaff();
  const names = new Map(clerks.map(({ id, name }) => [id, name]));
  const working = new Map(teams.filter(({ id, retiredAt }) => !retiredAt || id === action.teamId).map(({ id, name }) => [id, name]));
  return (
    <>
      <Choice label={t('clerkStrategy')} value={action.strategy} options={STRATEGIES} text={(value) => statusText('ClerkStrategy', value)} onChange={(strategy) => onChange({ ...action, strategy })} />
      <Choice label={t('clerkTeam')} value={working.has(action.teamId ?? '') ? action.teamId ?? NONE : NONE} options={[NONE, ...working.keys()]} text={(id) => working.get(id) ?? t('noTeam')} onChange={(id) => onChange({ ...action, teamId: id === NONE ? null : id })} />
      {action.strategy !== 'QUEUE' && (
        <ManyChoice
          label={t(action.strategy === 'FIXED' ? 'clerksFixed' : 'clerks')} placeholder={t(action.teamId ? 'allMembers' : 'everybody')} size="small" sx={{ flex: '2 1 220px' }}
          options={clerks.map(({ id }) => id)} value={action.clerkIds} onChange={(clerkIds) => onChange({ ...action, clerkIds })} text={(id) => names.get(id) ?? id}
        />
      )}
    </>
  );
}
