import { Order } from '../src/modules/orders/index.js';
import type { MarketplaceOrder, MarketplaceOrderStatus } from '../src/modules/channels/index.js';
import type { Customer } from '../src/modules/customers/index.js';
import { placeOrder, storeOrder } from '../src/workflows/index.js';
import { perform } from '../src/platform/command/command.js';
import type { DemoOrder, DemoWorld } from './demo-world.js';
import { generatedGoods, TAOBAO_GOODS, type SeedGoods } from './goods.js';

const PLACES = [
  ['浙江省', '杭州市', '西湖区', '文三路 90 号 3 幢 401'], ['上海市', '上海市', '浦东新区', '张江路 665 弄 12 号 602'], ['广东省', '深圳市', '南山区', '科苑路 15 号 B 座 1103'],
  ['江苏省', '苏州市', '工业园区', '星湖街 328 号 5 栋'], ['北京市', '北京市', '海淀区', '中关村南大街 5 号 2 单元 1501'], ['四川省', '成都市', '武侯区', '天府二街 368 号 7 栋'],
  ['湖北省', '武汉市', '洪山区', '珞喻路 1037 号 西 9 舍'], ['山东省', '青岛市', '崂山区', '海尔路 63 号 3 号楼'], ['陕西省', '西安市', '雁塔区', '科技二路 72 号'],
] as const;
const BUYERS = ['林**', '郭**', '何**', '高**', '罗**', '郑**', '梁**', '谢**'] as const;
const MESSAGES = ['请尽快发货，谢谢', '送人的，麻烦包装好一点', '周末不在家，请工作日派送'] as const;
const LARGE = 51;
const FIRST_TRADE = 2_700_000_000_000_000_000n;

/** What a story wants to be different about its order. */
export interface Wanted {
  /** Of the customer who can sign in. */
  mine?: boolean;
  unpaid?: boolean;
  quantity?: number;
  /** Yuan off, so that a line goes below its floor. */
  bargain?: boolean;
  /** Much of something dear, for finance to look at. */
  large?: boolean;
  unmapped?: boolean;
  noPhone?: boolean;
  /** Sets of a bundle, beside the rest. */
  sets?: boolean;
  /** Goods that may be given back: no food, no cosmetics. */
  returnable?: boolean;
}

type Piece = SeedGoods & { quantity: number; index: number };

const shelf = TAOBAO_GOODS.map((goods, index) => ({ ...goods, index }));
// Those that the seed of the stock leaves short are not ordered here.
const others = generatedGoods(188).map((goods, at) => ({ ...goods, index: at + shelf.length })).filter(({ index }) => index % 17 !== 0 && index % 11 !== 0);
const RETURNABLE = shelf.slice(4, 10);

function piecesOf(n: number, wanted: Wanted, from: readonly (SeedGoods & { index: number })[]): Piece[] {
  if (wanted.large) return shelf.filter(({ code }) => code === 'POT-ZS-200').map((goods) => ({ ...goods, quantity: LARGE }));
  const goods = wanted.returnable ? RETURNABLE : from;
  const count = wanted.quantity ? 1 : 1 + (n % 3 === 0 ? 1 : 0) + (n % 7 === 0 ? 1 : 0);
  return Array.from({ length: count }, (_, line) => ({ ...goods[(n * 5 + line) % goods.length] as SeedGoods & { index: number }, quantity: wanted.quantity ?? 1 + ((n + line) % 4 === 0 ? 1 : 0) }));
}

/** A trade as the marketplace tells of it, its receiver masked and without a key to him: no marketplace knows these trades. `status` UNPAID or PAID adds it, FINISHED ends it. */
export async function tellTrade(demo: DemoWorld, n: number, status: MarketplaceOrderStatus, wanted: Wanted = {}): Promise<DemoOrder> {
  const at = demo.system.clock.now();
  const [province, city, district] = PLACES[n % PLACES.length] ?? PLACES[0];
  const externalNo = String(FIRST_TRADE + BigInt(n));
  const lines = piecesOf(n, wanted, shelf).map((piece, line) => ({
    externalNo: `${externalNo}${line}`, externalItemId: String(1_100_000_001 + piece.index), externalSkuId: wanted.unmapped ? `${4_400_000_001 + n}` : String(2_200_000_001 + piece.index),
    outerCode: wanted.unmapped ? 'NEW-GIFT-BOX' : piece.code, title: wanted.unmapped ? '中秋茶礼盒 新款' : piece.title, quantity: piece.quantity, unitPrice: piece.price, discount: n % 4 === 0 ? 500 : 0,
  }));
  const freight = n % 5 === 0 ? 800 : 0;
  const order: MarketplaceOrder = {
    externalNo, status, cashOnDelivery: false, lines, freight,
    payable: lines.reduce((sum, line) => sum + line.unitPrice * line.quantity - line.discount, freight),
    receiver: { name: BUYERS[n % BUYERS.length] ?? '', phone: wanted.noPhone ? '' : `*******${String(1_000 + n * 37 % 9_000)}`, province, city, district, address: `${district}**路**号`, token: null },
    buyer: { externalUid: `AAH${n % 90}`, name: BUYERS[n % BUYERS.length] ?? '' },
    buyerMessage: n % 6 === 0 ? (MESSAGES[n % MESSAGES.length] ?? null) : null,
    createdAt: at, modifiedAt: at, paidAt: status === 'UNPAID' ? null : at, tradeNo: status === 'UNPAID' ? null : `2026112322001${String(n).padStart(8, '0')}`,
  };
  await storeOrder(demo.system, { shopId: demo.shops.flagship, order });
  const row = await demo.system.em.fork().findOneOrFail(Order, { shopId: demo.shops.flagship, externalNo }, { filters: { scope: false } });
  return { n, id: row.id, externalNo };
}

/** An order that somebody enters: in the shop of our own, or by hand. */
export async function enterOrder(demo: DemoWorld, n: number, shop: 'storefront' | 'manual', wanted: Wanted): Promise<DemoOrder> {
  const customer = wanted.mine ? demo.demoCustomer : customerOf(demo, shop, n);
  const [province, city, district, address] = PLACES[(n * 2) % PLACES.length] ?? PLACES[0];
  const pieces = piecesOf(n, wanted, n % 2 === 0 ? shelf : others);
  const { order } = await perform(shop === 'storefront' ? demo.system : demo.as.clerk, placeOrder, {
    shopId: demo.shops[shop], customer: { id: customer.id }, receiver: { name: customer.name, phone: customer.phone ?? '', province, city, district, address },
    lines: [...pieces.map(({ code, quantity }) => ({ sku: code, quantity })), ...(wanted.sets ? [{ sku: 'SET-TEA-GIFT', quantity: 2 }] : [])],
    ...(wanted.bargain && { discount: { amount: ((pieces[0]?.price ?? 0) * 0.004).toFixed(2) }, priceReason: '老客户，店长同意' }),
    freight: { amount: n % 4 === 0 ? '8.00' : '0.00' }, buyerMessage: n % 6 === 0 ? (MESSAGES[n % MESSAGES.length] ?? null) : null,
  });
  return { n, id: order.$ref[1] };
}

function customerOf(demo: DemoWorld, shop: 'storefront' | 'manual', n: number): Customer {
  const all = demo.customers[shop];
  return all[(n * 3) % all.length] ?? demo.demoCustomer;
}
