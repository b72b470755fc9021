import { ConnectorError } from '@ordo/connectors';
import { OAID_SCENES, type PlainReceiver } from '@ordo/connectors/top';
import type { Config } from '../../platform/config.js';
import type { RequestContext } from '../../platform/context.js';
import { Order } from '../orders/index.js';
import { ReceiverRefused, ReceiverSilent, type Party } from '../shipments/index.js';
import { openTaobaoShop } from './taobao-shop.js';

const ASK_AGAIN_MS = 30_000;

/**
 * Has the marketplace show who is behind the mask of an order, for an SF waybill. The answer goes to the caller and nowhere else.
 * Throws ReceiverRefused or ReceiverSilent.
 */
export async function showReceiver(ctx: RequestContext, config: Config, order: Order): Promise<Party> {
  const shop = await openTaobaoShop(ctx, config, order.shopId);
  const tid = await tradeOf(ctx, order);
  if (!shop || !tid || !order.receiverToken) throw new ReceiverRefused('no trade at a connected shop');
  const [shown] = await asked(() => shop.client.oaidDecrypt([{ tid, oaid: order.receiverToken ?? '', scene: OAID_SCENES.SF_WAYBILL }]));
  if (!shown) throw new ReceiverRefused('oaid and trade do not match');
  return partyOf(shown, order);
}

/** The marketplace's number of the order; a replacement has none, and goes by the trade that its goods were bought with. */
async function tradeOf(ctx: RequestContext, { externalNo, shopId, customerId, receiverToken }: Order): Promise<string | null> {
  if (externalNo) return externalNo;
  const bought = await ctx.em.findOne(Order, { shopId, customerId: customerId ?? null, receiverToken: receiverToken ?? null, externalNo: { $ne: null } }, { orderBy: { placedAt: 'desc' } });
  return bought?.externalNo ?? null;
}

/** Whether to ask again is told by the family alone: what a person has to mend is a refusal. */
async function asked(call: () => Promise<PlainReceiver[]>): Promise<PlainReceiver[]> {
  try {
    return await call();
  } catch (error) {
    if (!(error instanceof ConnectorError)) throw error;
    const { family, message, retryAfterMs } = error;
    if (family === 'business' || family === 'auth' || family === 'signature') throw new ReceiverRefused(message);
    throw new ReceiverSilent(message, retryAfterMs ?? ASK_AGAIN_MS);
  }
}

function partyOf(shown: PlainReceiver, order: Order): Party {
  return {
    name: shown.name, phone: shown.mobile ?? shown.phone ?? '', province: shown.state ?? order.receiverProvince, city: shown.city ?? order.receiverCity,
    district: shown.district ?? order.receiverDistrict, address: `${shown.town ?? ''}${shown.address}`,
  };
}
