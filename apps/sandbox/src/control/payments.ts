import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Alipay } from '../alipay/method.js';
import { payAndNotify } from '../alipay/notify.js';
import { parse } from './parse.js';

const OutTradeNo = z.object({ outTradeNo: z.string().min(1).max(64) });

/** The buyer's side of payments. */
export function registerPaymentControl(app: FastifyInstance, { world }: Alipay): void {
  app.get('/_sandbox/alipay/trades', () => ({
    trades: Object.values(world.state.alipayTrades).toReversed(),
  }));
  app.post('/_sandbox/alipay/trades/:outTradeNo/pay', (request) =>
    payAndNotify(world, parse(OutTradeNo, request.params).outTradeNo),
  );
}
