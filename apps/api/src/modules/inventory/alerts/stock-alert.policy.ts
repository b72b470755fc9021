import { actionsFrom, canRun, nextState } from '@ordo/kernel';
import { refuse, UserErrorCode, type RefusalDetail } from '../../../platform/errors.js';
import type { Permission } from '../../access/index.js';
import type { StockAlert } from './stock-alert.entity.js';
import { STOCK_ALERT_TRANSITIONS, type StockAlertAction, type StockAlertState } from './stock-alert.transitions.js';

/** The verbs that a person can ask for, and the permission each needs. Closing is the stock's own. */
export const ALERT_VERBS: readonly { action: StockAlertAction; permission: Permission }[] = [{ action: 'acknowledge', permission: 'stock:acknowledge' }];

/** Why this action is not possible on this alert now; undefined when it is. */
export function whyNotAlert(action: StockAlertAction, state: StockAlertState): RefusalDetail | undefined {
  if (canRun(STOCK_ALERT_TRANSITIONS, action, state)) return undefined;
  return { code: UserErrorCode.ACTION_NOT_ALLOWED, messageKey: 'stockAlertStateForbids', params: { action, state }, facts: { from: state, allowed: actionsFrom(STOCK_ALERT_TRANSITIONS, state) } };
}

/** Moves an alert by an action, or throws the refusal when that is not possible now. */
export function moveAlert(row: StockAlert, action: StockAlertAction): void {
  const reason = whyNotAlert(action, row.state);
  if (reason) {
    const { code, messageKey, ...rest } = reason;
    throw refuse(code, messageKey, { field: ['stockAlertId'], ...rest });
  }
  row.state = nextState(STOCK_ALERT_TRANSITIONS, action, row.state);
}
