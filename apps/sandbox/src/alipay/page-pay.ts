import { parseChinaTime } from '@ordo/kernel';
import { openPayment } from '../world/open-payment.js';
import type { World } from '../world/world.js';
import type { AlipayTrade } from '../world/alipay-trade.js';
import { invalid } from './alipay-error.js';
import type { BizContent } from './biz-content.js';

const UNIT_MS: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000 };
const DEFAULT_MS = 15 * 86_400_000;

/** When the payment closes by itself: `time_expire` (China wall time) or `timeout_express` (90m, 2h, 1d, 1c for the end of the day). */
function expiryOf(biz: BizContent, now: number): number {
  const [at, within] = [biz.text('time_expire'), biz.text('timeout_express')];
  if (at !== undefined) {
    try {
      // The gateway takes the time with or without seconds.
      return parseChinaTime(at.length === 16 ? `${at}:00` : at).getTime();
    } catch {
      throw invalid('isv.invalid-parameter', 'time_expire 格式不正确');
    }
  }
  if (within === undefined) return now + DEFAULT_MS;
  if (within === '1c') return Math.ceil((now + 8 * 3_600_000 + 1) / 86_400_000) * 86_400_000 - 8 * 3_600_000;
  const [, count, unit] = /^(\d{1,4})([mhd])$/.exec(within) ?? [];
  const unitMs = unit && UNIT_MS[unit];
  if (!count || !unitMs || Number(count) === 0)
    throw invalid('isv.invalid-parameter', 'timeout_express 格式不正确');
  return now + Number(count) * unitMs;
}

/** alipay.trade.page.pay: the buyer's browser has come to pay. Throws AlipayError or Refusal. */
export function pagePay(
  world: World,
  biz: BizContent,
  urls: { notifyUrl: string; returnUrl: string },
): AlipayTrade {
  if (biz.required('product_code') !== 'FAST_INSTANT_TRADE_PAY')
    throw invalid('isv.invalid-parameter', 'product_code 应为 FAST_INSTANT_TRADE_PAY');
  return openPayment(world, {
    outTradeNo: biz.required('out_trade_no', 64),
    totalFen: biz.amount('total_amount'),
    subject: biz.required('subject'),
    body: biz.text('body') ?? '',
    passbackParams: biz.text('passback_params') ?? '',
    expiresAt: expiryOf(biz, world.now()),
    ...urls,
  });
}
