import Typography from '@mui/material/Typography';
import { useStaff } from '../assignment/assignment-queries.js';
import type { ShownRule } from './rule-draft.js';

/** The team and the clerks that a rule names. */
export function ClerkNames({ action: { teamId, clerkIds } }: { action: NonNullable<ShownRule['clerk']> }) {
  const { clerks, teams } = useStaff();
  const named = [...teams.filter(({ id }) => id === teamId), ...clerkIds.flatMap((id) => clerks.find((clerk) => clerk.id === id) ?? [])];
  return <Typography variant="caption" color="text.secondary">{named.map(({ name }) => name).join('、')}</Typography>;
}
