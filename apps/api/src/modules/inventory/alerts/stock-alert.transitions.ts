import { defineTransitions } from '@ordo/kernel';

/** Where an alert stands. */
export enum StockAlertState {
  OPEN = 'OPEN',
  ACKNOWLEDGED = 'ACKNOWLEDGED',
  CLOSED = 'CLOSED',
}

export type StockAlertAction = 'acknowledge' | 'close';

const { OPEN, ACKNOWLEDGED, CLOSED } = StockAlertState;

/** The machine of an alert: somebody takes it on, or says anew when goods are expected; the stock itself closes it. */
export const STOCK_ALERT_TRANSITIONS = defineTransitions<StockAlertState, StockAlertAction>({
  acknowledge: { from: [OPEN, ACKNOWLEDGED], to: ACKNOWLEDGED },
  close: { from: [OPEN, ACKNOWLEDGED], to: CLOSED },
});
