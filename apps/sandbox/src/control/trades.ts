import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { answerRefund } from '../world/answer-refund.js';
import { AskRefundInput, askRefund } from '../world/ask-refund.js';
import { confirmReceipt } from '../world/confirm-receipt.js';
import { findTrade } from '../world/find-trade.js';
import { closeTrade, payTrade } from '../world/pay-trade.js';
import { PlaceTradeInput, placeTrade } from '../world/place-trade.js';
import type { World } from '../world/world.js';
import { parse } from './parse.js';

const Tid = z.object({ tid: z.string().regex(/^\d{1,19}$/) });
const RefundAct = z.object({
  refundId: z.string(),
  action: z.enum(['agree', 'refuse', 'return-goods', 'confirm-goods', 'close', 'resolve']),
});
const Parcel = z.object({
  carrierName: z.string().max(40).optional(),
  waybillNo: z.string().max(40).optional(),
});

/** The buyer's and the marketplace's side of trades: place, pay, close, confirm, ask for money back. */
export function registerTradeControl(app: FastifyInstance, world: World): void {
  const tidOf = (params: unknown): string => parse(Tid, params).tid;
  app.post('/_sandbox/top/trades', (request) => ({
    tid: placeTrade(world, parse(PlaceTradeInput, request.body)).tid,
  }));
  app.get('/_sandbox/top/trades', () => ({ trades: Object.values(world.state.trades).toReversed() }));
  app.get('/_sandbox/top/trades/:tid', (request) => findTrade(world, tidOf(request.params)));
  app.post('/_sandbox/top/trades/:tid/pay', (request) => payTrade(world, tidOf(request.params)));
  app.post('/_sandbox/top/trades/:tid/close', (request) => closeTrade(world, tidOf(request.params)));
  app.post('/_sandbox/top/trades/:tid/confirm', (request) => confirmReceipt(world, tidOf(request.params)));
  app.post('/_sandbox/top/trades/:tid/refund', (request) => {
    const refund = askRefund(world, tidOf(request.params), parse(AskRefundInput, request.body));
    return { refundId: refund.refundId };
  });
  app.get('/_sandbox/top/refunds', () => ({ refunds: Object.values(world.state.refunds).toReversed() }));
  app.post('/_sandbox/top/refunds/:refundId/:action', (request) => {
    const { refundId, action } = parse(RefundAct, request.params);
    return answerRefund(world, refundId, action, parse(Parcel, request.body));
  });
}
