import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { mergedParams } from '../http/merged-params.js';
import { answerCall, type Wire } from '../http/platform-answer.js';
import { cashierUrl } from '../pages/cashier-url.js';
import { failedPaymentPage } from '../pages/failed-payment.js';
import { aboutOf } from '../world/calls.js';
import { Refusal } from '../world/refusal.js';
import { AlipayError, businessFailed, invalid, limited } from './alipay-error.js';
import { readBizContent } from './biz-content.js';
import { checkCall } from './check-call.js';
import type { Alipay, AlipayMethod } from './method.js';
import { pagePay } from './page-pay.js';
import { refundQuery } from './refund-query.js';
import { signText } from './signature.js';
import { tradeClose } from './trade-close.js';
import { tradeQuery } from './trade-query.js';
import { tradeRefund } from './trade-refund.js';

export const ALIPAY_PATH = '/alipay/gateway.do';

const PAGE_PAY = 'alipay.trade.page.pay';
const METHODS: ReadonlyMap<string, AlipayMethod> = new Map(
  [tradeQuery, tradeRefund, refundQuery, tradeClose].map((method) => [method.name, method]),
);

type Params = Readonly<Record<string, string>>;

/** What went wrong, in the gateway's words; anything else is a fault of this program. */
function asAlipayError(error: unknown): AlipayError {
  if (error instanceof AlipayError) return error;
  if (error instanceof Refusal) return businessFailed(error.code, error.message);
  throw error;
}

/** Signs the very text of the answer, so it is put together here and never written anew. */
function envelope(
  { keys }: Alipay,
  method: string,
  answer: Record<string, unknown>,
  failed?: AlipayError,
): Wire {
  const text = JSON.stringify(answer);
  const key = METHODS.has(method) ? `${method.replaceAll('.', '_')}_response` : 'error_response';
  const body = `{"${key}":${text},"sign":"${signText(text, keys.alipayPrivate)}"}`;
  return {
    body,
    contentType: 'application/json; charset=utf-8',
    ok: !failed,
    outcome: failed ? `${failed.code} ${failed.subCode}` : '10000',
  };
}

function failure(alipay: Alipay, method: string, error: AlipayError): Wire {
  return envelope(
    alipay,
    method,
    { code: error.code, msg: error.msg, sub_code: error.subCode, sub_msg: error.subMsg },
    error,
  );
}

function handle(alipay: Alipay, params: Params): Wire {
  const name = params['method'] ?? '';
  try {
    checkCall(alipay, params);
    const method = METHODS.get(name);
    if (!method) throw invalid('isv.invalid-method', '不存在的方法名');
    return envelope(alipay, name, {
      code: '10000',
      msg: 'Success',
      ...method.run(alipay, readBizContent(params['biz_content'])),
    });
  } catch (error) {
    return failure(alipay, name, asAlipayError(error));
  }
}

/** The buyer's browser comes with the payment in the address (or a form) and is sent on to the cashier. */
function openCashier(
  alipay: Alipay,
  params: Params,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const note = (ok: boolean, outcome: string): void =>
    alipay.world.calls.add({
      at: alipay.world.now(),
      direction: 'in',
      system: 'alipay',
      method: PAGE_PAY,
      about: bizAbout(params),
      ok,
      outcome,
      ms: Math.round(reply.elapsedTime),
    });
  try {
    checkCall(alipay, params);
    const urls = { notifyUrl: params['notify_url'] ?? '', returnUrl: params['return_url'] ?? '' };
    const trade = pagePay(alipay.world, readBizContent(params['biz_content']), urls);
    note(true, 'cashier');
    return reply.redirect(cashierUrl(trade.outTradeNo), 303);
  } catch (error) {
    const failed = asAlipayError(error);
    note(false, `${failed.code} ${failed.subCode}`);
    return reply.code(400).type('text/html; charset=utf-8').send(failedPaymentPage(request, failed));
  }
}

/** The identifiers in the business parameters, as far as they can be read. */
function bizParams(params: Params): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(params['biz_content'] ?? '{}');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

const bizAbout = (params: Params): string => aboutOf(bizParams(params));

/** The payment gateway's one address: calls of the merchant's server, and browsers that come to pay. */
export function registerAlipay(app: FastifyInstance, alipay: Alipay): void {
  app.route({
    method: ['GET', 'POST'],
    url: ALIPAY_PATH,
    handler: (request, reply) => {
      const params = mergedParams(request);
      const method = params['method'] ?? '';
      if (method === PAGE_PAY) return openCashier(alipay, params, request, reply);
      return answerCall(alipay.world, request, reply, {
        target: 'alipay',
        method,
        params: bizParams(params),
        handle: () => handle(alipay, params),
        refuse: () => failure(alipay, method, limited()),
      });
    },
  });
}
