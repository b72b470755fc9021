import { graphql, readFragment, type FragmentType } from '../../generated/gql/index.js';
import { StatusChip } from '../../ui/StatusChip.js';

const USER_STATE = graphql(`
  fragment UserState on User {
    enabled
    erasedAt
  }
`);

/** Whether somebody may sign in. */
export function UserState({ user }: { user: FragmentType<typeof USER_STATE> }) {
  const { enabled, erasedAt } = readFragment(USER_STATE, user);
  return <StatusChip of="UserStatus" value={erasedAt ? 'ERASED' : enabled ? 'ENABLED' : 'DISABLED'} />;
}
