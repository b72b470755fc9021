import Box from '@mui/material/Box';
import { readFragment, type FragmentType } from '../../generated/gql/index.js';
import { ORDER_WORK } from './assignment-queries.js';

/** Who works on an order, else the team in whose queue it stands. */
export function WorkedOnBy({ order }: { order: FragmentType<typeof ORDER_WORK> }) {
  const { assignee, team } = readFragment(ORDER_WORK, order);
  if (assignee) return assignee.name;
  return <Box component="span" sx={{ color: 'text.secondary' }}>{team?.name ?? '–'}</Box>;
}
