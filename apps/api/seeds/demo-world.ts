import { principalOfUser, User } from '../src/modules/access/index.js';
import { Sku } from '../src/modules/catalog/index.js';
import { Customer } from '../src/modules/customers/index.js';
import { Shop } from '../src/modules/shops/index.js';
import { fixedClock } from '../src/platform/clock.js';
import { createContext, jobContext, type RequestContext, type Runtime } from '../src/platform/context.js';
import type { House } from '../src/app/runtime.js';

const PEOPLE = ['admin', 'clerk', 'finance', 'warehouse', 'service', 'customer'] as const;
export type DemoPerson = (typeof PEOPLE)[number];

/** What the demo's past is made with: its people, goods and shops, and a clock that is turned to when each thing happened. */
export interface DemoWorld {
  now: Date;
  turn(to: Date): void;
  system: RequestContext;
  as: Record<DemoPerson, RequestContext>;
  /** Row ids. */
  shops: { flagship: string; storefront: string; manual: string };
  skus: Map<string, Sku>;
  /** The storefront's and the manual shop's; the one who can sign in is not among them. */
  customers: { storefront: Customer[]; manual: Customer[] };
  demoCustomer: Customer;
}

/** An order of the demo while it is being told. */
export interface DemoOrder {
  /** Its place in the demo: what is picked for it follows from this. */
  n: number;
  /** Row id. */
  id: string;
  externalNo?: string;
}

/** Looks up what the demo's orders are made of; everything that is done with it happens at the time it is turned to. */
export async function openDemoWorld(house: House): Promise<DemoWorld> {
  const clock = fixedClock(house.runtime.clock.now());
  const runtime: Runtime = { ...house.runtime, clock };
  const system = jobContext(runtime, 'demo');
  const em = system.em.fork();
  const people = await Promise.all(PEOPLE.map(async (username) => {
    const user = await em.findOneOrFail(User, { username });
    return [username, createContext(runtime, await principalOfUser(em, user, runtime.clock.now()))] as const;
  }));
  const shopIds = new Map((await em.find(Shop, {})).map((shop) => [shop.code, shop.id]));
  const shops = { flagship: shopIds.get('flagship') ?? '', storefront: shopIds.get('storefront') ?? '', manual: shopIds.get('manual') ?? '' };
  const user = await em.findOneOrFail(User, { username: 'customer' });
  const demoCustomer = await em.findOneOrFail(Customer, { id: user.customerId ?? '' });
  const others = await em.find(Customer, { id: { $ne: demoCustomer.id } }, { orderBy: { id: 'asc' } });
  return {
    now: clock.now(), turn: (to) => clock.set(to), system, as: Object.fromEntries(people) as Record<DemoPerson, RequestContext>, shops,
    skus: new Map((await em.find(Sku, {})).map((sku) => [sku.code, sku])), demoCustomer,
    customers: { storefront: others.filter((one) => one.shopId === shops.storefront), manual: others.filter((one) => one.shopId === shops.manual) },
  };
}
