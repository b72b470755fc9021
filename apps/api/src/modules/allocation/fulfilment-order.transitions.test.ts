import { walk } from '@ordo/kernel';
import { expect, it } from 'vitest';
import { FULFILMENT_ORDER_TRANSITIONS, FulfilmentOrderState } from './fulfilment-order.transitions.js';

it('every state of a fulfilment order is reachable, and only shipped and cancelled are final', () => {
  const ends = { initial: [FulfilmentOrderState.AWAITING_PICKING], terminal: [FulfilmentOrderState.SHIPPED, FulfilmentOrderState.CANCELLED] };
  expect(walk(FULFILMENT_ORDER_TRANSITIONS, Object.values(FulfilmentOrderState), ends)).toEqual({ unreachable: [], deadEnds: [] });
});
