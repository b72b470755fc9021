import { fenToYuan, formatChinaTime } from '@ordo/kernel';
import { ALIPAY_ACCOUNT } from '../world/accounts.js';
import type { AlipayTrade } from '../world/alipay-trade.js';
import type { Alipay } from './method.js';
import { signNotice } from './signature.js';

/** Where the browser goes after paying: the merchant's return_url with signed parameters. For display only; nothing when none was given. */
export function returnUrlOf({ world, keys }: Alipay, trade: AlipayTrade): string | undefined {
  if (!trade.returnUrl) return undefined;
  const url = new URL(trade.returnUrl);
  const params = signNotice(
    {
      charset: 'utf-8',
      method: 'alipay.trade.page.pay.return',
      version: '1.0',
      app_id: ALIPAY_ACCOUNT.appId,
      auth_app_id: ALIPAY_ACCOUNT.appId,
      seller_id: ALIPAY_ACCOUNT.sellerId,
      out_trade_no: trade.outTradeNo,
      trade_no: trade.tradeNo,
      total_amount: fenToYuan(trade.totalFen),
      timestamp: formatChinaTime(new Date(world.now())),
    },
    keys.alipayPrivate,
  );
  for (const [name, value] of Object.entries(params)) url.searchParams.set(name, value);
  return url.href;
}
