import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { parse } from '../control/parse.js';
import { answerRefund } from '../world/answer-refund.js';
import { askRefund } from '../world/ask-refund.js';
import { confirmReceipt } from '../world/confirm-receipt.js';
import { closeTrade, payTrade } from '../world/pay-trade.js';
import { placeTrade } from '../world/place-trade.js';
import { Refusal } from '../world/refusal.js';
import type { World } from '../world/world.js';
import { taobaoPage } from './taobao.js';
import { viewOf } from './view.js';

const text = z.string().trim().min(1).max(200);

const OrderForm = z
  .object({
    buyer: text,
    name: text,
    mobile: text,
    state: text,
    city: text,
    district: text,
    address: text,
    message: z.string().trim().max(200).default(''),
    paid: z.enum(['yes', 'no']).default('yes'),
  })
  .catchall(z.unknown());

const TradeAct = z.object({ tid: z.string(), action: z.enum(['pay', 'close', 'confirm']) });
const RefundAct = z.object({
  refundId: z.string(),
  action: z.enum(['agree', 'refuse', 'return-goods', 'confirm-goods', 'close', 'resolve']),
});
const RefundForm = z.object({ reason: z.string().trim().max(200).optional() });

const TRADE_ACTS = { pay: payTrade, close: closeTrade, confirm: confirmReceipt } as const;

/** The goods whose quantity is above zero: fields named `num.<SKU code>`. */
function chosenItems(form: Record<string, unknown>): { outerSkuId: string; num: number }[] {
  const items = Object.entries(form).flatMap(([name, value]) => {
    const num = name.startsWith('num.') ? Number(value) : 0;
    return Number.isInteger(num) && num > 0 && num <= 99
      ? [{ outerSkuId: name.slice('num.'.length), num }]
      : [];
  });
  if (items.length === 0) throw new Refusal('NOTHING_CHOSEN', '请至少选一件商品', 400);
  return items;
}

function place(world: World, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { buyer, name, mobile, state, city, district, address, message, paid, ...rest } = parse(
    OrderForm,
    request.body,
  );
  // A typed-in place has no known town or postcode: the standard buyer's must not stick to it.
  const receiver = { name, mobile, state, city, district, address, phone: '', town: '', zip: '' };
  const trade = placeTrade(world, {
    items: chosenItems(rest),
    buyer,
    receiver,
    buyerMessage: message,
    paid: paid === 'yes',
  });
  return reply.redirect(viewOf(request).link('/taobao', { placed: trade.tid }), 303);
}

/** The marketplace page and its buttons. */
export function registerTaobaoPage(app: FastifyInstance, world: World): void {
  const back = (request: FastifyRequest, reply: FastifyReply): FastifyReply =>
    reply.redirect(`${viewOf(request).link('/taobao')}#mine`, 303);
  app.get('/taobao', (request, reply) =>
    reply.type('text/html; charset=utf-8').send(taobaoPage(viewOf(request), world)),
  );
  app.post('/taobao/trades', (request, reply) => place(world, request, reply));
  app.post('/taobao/trades/:tid/refund', (request, reply) => {
    askRefund(
      world,
      parse(TradeAct.pick({ tid: true }), request.params).tid,
      parse(RefundForm, request.body),
    );
    return back(request, reply);
  });
  app.post('/taobao/trades/:tid/:action', (request, reply) => {
    const { tid, action } = parse(TradeAct, request.params);
    TRADE_ACTS[action](world, tid);
    return back(request, reply);
  });
  app.post('/taobao/refunds/:refundId/:action', (request, reply) => {
    const { refundId, action } = parse(RefundAct, request.params);
    answerRefund(world, refundId, action);
    return back(request, reply);
  });
}
