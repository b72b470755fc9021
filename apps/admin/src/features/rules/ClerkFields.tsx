import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useTranslation } from 'react-i18next';
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
        <Autocomplete
          multiple size="small" sx={{ flex: '2 1 220px' }} options={clerks.map(({ id }) => id)} value={[...action.clerkIds]} onChange={(_event, clerkIds) => onChange({ ...action, clerkIds })}
          getOptionLabel={(id) => names.get(id) ?? id} getOptionKey={(id) => id}
          renderInput={(params) => <TextField {...params} label={t(action.strategy === 'FIXED' ? 'clerksFixed' : 'clerks')} placeholder={action.clerkIds.length > 0 ? undefined : t(action.teamId ? 'allMembers' : 'everybody')} />}
        />
      )}
    </>
  );
}
