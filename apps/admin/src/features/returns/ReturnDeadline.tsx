import { graphql, readFragment, type FragmentType } from '../../generated/gql/index.js';
import { Countdown } from '../../ui/Countdown.js';

const RETURN_DEADLINE = graphql(`
  fragment ReturnDeadline on Return {
    state
    reviewBy
    settleBy
    settledAt
  }
`);

/** What is left of the promise that counts now: to decide while it is asked for, then to settle once the goods are here. */
export function ReturnDeadline({ return: row }: { return: FragmentType<typeof RETURN_DEADLINE> }) {
  const { state, reviewBy, settleBy, settledAt } = readFragment(RETURN_DEADLINE, row);
  if (state === 'REQUESTED') return <Countdown until={reviewBy} />;
  return settleBy && !settledAt ? <Countdown until={settleBy} /> : null;
}
