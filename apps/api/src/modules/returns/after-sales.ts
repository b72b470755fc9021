import { AfterSalesStatus } from '../orders/index.js';
import { OPEN_STATES, ReturnKind, VOID_STATES, type ReturnState } from './return.transitions.js';

interface Counted {
  state: ReturnState;
  kind: ReturnKind;
  /** Pieces given back; none for a refund without goods. */
  pieces: number;
}

/** The order's after-sales axis, from all of its returns and the pieces that were delivered. */
export function afterSalesStatus(returns: readonly Counted[], delivered: number): AfterSalesStatus {
  if (returns.some((each) => OPEN_STATES.includes(each.state))) return AfterSalesStatus.IN_PROGRESS;
  const done = returns.filter((each) => !VOID_STATES.includes(each.state) && each.pieces > 0);
  const back = done.filter((each) => each.kind === ReturnKind.RETURN_AND_REFUND).reduce((sum, each) => sum + each.pieces, 0);
  if (back > 0) return back >= delivered ? AfterSalesStatus.RETURNED : AfterSalesStatus.PARTIALLY_RETURNED;
  return done.length > 0 ? AfterSalesStatus.EXCHANGED : AfterSalesStatus.NONE;
}
