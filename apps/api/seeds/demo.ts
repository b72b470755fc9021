import type { EntityManager } from '@mikro-orm/sql';
import { Contact, ContactChannel, hashPassword, PRESET_ROLES, Role, User, UserRole } from '../src/modules/access/index.js';
import { Product, ProductMapping, Sku, SkuComponent } from '../src/modules/catalog/index.js';
import { MovementKind, Stock, StockMovement, Warehouse } from '../src/modules/inventory/index.js';
import { CLOSE_UNPAID_AFTER, sealCredentials, Shop, ShopChannel } from '../src/modules/shops/index.js';
import type { Config } from '../src/platform/config.js';
import { secretKey } from '../src/platform/secrets.js';
import type { House } from '../src/app/runtime.js';
import { seedBins, seedWave } from './bins.js';
import { seedComments } from './comments.js';
import { seedCustomers } from './customers.js';
import { BUNDLES, generatedGoods, TAOBAO_GOODS, type SeedGoods } from './goods.js';
import { seedOrders } from './orders.js';
import { seedPermissionRequests } from './permission-requests.js';
import { seedPermissionUses } from './permission-uses.js';
import { seedReturnPolicy } from './returns.js';
import { seedWarehouseRules } from './rules.js';
import { seedStockAlerts } from './stock-alerts.js';
import { seedStockPapers } from './stock-papers.js';

export const DEMO_PASSWORD = 'Demo!2026';
const PEOPLE = [
  ['admin', '周敏', 'administrator'], ['clerk', '李婷', 'clerk'], ['finance', '王芳', 'finance'], ['warehouse', '赵强', 'warehouse'],
  ['service', '孙悦', 'service'], ['customer', '陈晨', 'customer'], ['partner', '合作系统', 'partner'],
] as const;

const OPENED_DAYS_AGO = 31;
const EAST = ['浙江省', '上海市', '江苏省', '安徽省', '福建省', '江西省', '山东省'];
const SOUTH = ['广东省', '广西壮族自治区', '海南省', '湖南省', '湖北省', '云南省', '贵州省', '四川省', '重庆市'];
const NORTH = ['北京市', '天津市', '河北省', '河南省', '山西省', '陕西省', '辽宁省', '吉林省', '黑龙江省', '内蒙古自治区', '甘肃省', '青海省', '宁夏回族自治区', '新疆维吾尔自治区', '西藏自治区'];

/** Demo people, shops, goods, stock, rules and the past month's orders; does nothing when there are people already. */
export async function seedDemo(house: House, config: Config, options: { orders: number }): Promise<boolean> {
  const em = house.orm.em.fork();
  em.setFilterParams('scope', { scope: { shops: 'all', warehouses: 'all' } });
  if ((await em.count(User)) > 0) return false;
  const now = house.runtime.clock.now();
  const shops = seedShops(em, config);
  const customer = seedCustomers(em, shops, now);
  await seedPeople(em, now, customer.id);
  const skus = seedCatalog(em, shops.flagship.id);
  seedBundles(em, skus);
  seedWarehouses(em, skus, new Date(now.getTime() - OPENED_DAYS_AGO * 86_400_000));
  seedWarehouseRules(em, now);
  seedReturnPolicy(em);
  await em.flush();
  if (options.orders > 0) {
    await seedPermissionUses(em, now);
    await seedPermissionRequests(em, now);
    await seedStockPapers(house);
    await seedBins(house);
    await seedOrders(house, options.orders);
    await seedWave(house);
    await seedComments(house);
    await seedStockAlerts(house);
  }
  return true;
}

function seedShops(em: EntityManager, config: Config) {
  const key = secretKey(config);
  const credentials = sealCredentials(key, { appKey: '12345678', secret: 'sandbox-top-secret', session: 'sandbox-session-flagship' });
  const shop = (data: { code: string; name: string; channel: ShopChannel; sandbox?: boolean; gatewayUrl?: string; credentials?: string }): Shop => em.create(Shop, { closeUnpaidAfterMinutes: CLOSE_UNPAID_AFTER[data.channel], ...data } as never);
  return {
    flagship: shop({ code: 'flagship', name: '天猫旗舰店', channel: ShopChannel.TAOBAO, sandbox: true, gatewayUrl: `${config.sandboxUrl}/top/router/rest`, credentials }),
    storefront: shop({ code: 'storefront', name: '自营商城', channel: ShopChannel.STOREFRONT }),
    manual: shop({ code: 'manual', name: '手工单', channel: ShopChannel.MANUAL }),
  };
}

async function seedPeople(em: EntityManager, now: Date, customerId: string): Promise<void> {
  const roles = new Map(PRESET_ROLES.map((preset) => [preset.code, em.create(Role, { code: preset.code, name: preset.name, permissions: [...preset.permissions], preset: true } as never)]));
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  for (const [index, [username, displayName, roleCode]] of PEOPLE.entries()) {
    const user = em.create(User, { username, displayName, passwordHash, createdAt: now, customerId: roleCode === 'customer' ? customerId : null } as never);
    em.create(UserRole, { userId: user.id, roleId: roles.get(roleCode)?.id } as never);
    em.create(Contact, { userId: user.id, channel: ContactChannel.EMAIL, address: `${username}@ordo.example`, verifiedAt: now } as never);
    em.create(Contact, { userId: user.id, channel: ContactChannel.MOBILE, address: String(13_800_138_001 + index), verifiedAt: now } as never);
  }
}

function seedCatalog(em: EntityManager, flagshipId: string): Sku[] {
  const goods = [...TAOBAO_GOODS, ...generatedGoods(188)];
  const products = new Map<string, Product>();
  return goods.map((each, index) => {
    const name = each.title.split(' ')[0] ?? each.title;
    const product = products.get(name) ?? em.create(Product, { name, category: each.category } as never);
    products.set(name, product);
    const sku = addSku(em, each, product.id);
    if (index < TAOBAO_GOODS.length) em.create(ProductMapping, { shopId: flagshipId, externalSkuId: String(2_200_000_001 + index), skuId: sku.id } as never);
    return sku;
  });
}

function addSku(em: EntityManager, goods: SeedGoods, productId: string): Sku {
  const { code, title, category, price, weightGrams } = goods;
  return em.create(Sku, { code, title, category, price, weightGrams, productId, floorPrice: Math.round(price * 0.7), cost: Math.round(price * 0.45) } as never);
}

function seedBundles(em: EntityManager, skus: readonly Sku[]): void {
  for (const { code, title, category, price, of } of BUNDLES) {
    const parts = of.flatMap(([partCode, quantity]) => skus.filter((sku) => sku.code === partCode).map((sku) => ({ sku, quantity })));
    const product = em.create(Product, { name: title, category } as never);
    const weightGrams = parts.reduce((sum, { sku, quantity }) => sum + sku.weightGrams * quantity, 0);
    const bundle = addSku(em, { code, title, category, price, weightGrams }, product.id);
    bundle.bundle = true;
    for (const { sku, quantity } of parts) em.create(SkuComponent, { bundleId: bundle.id, skuId: sku.id, quantity } as never);
  }
}

function seedWarehouses(em: EntityManager, skus: readonly Sku[], now: Date): void {
  const places = [
    { code: 'east-1', name: '华东一仓', province: '浙江省', city: '杭州市', district: '余杭区', address: '良渚街道物流路 1 号', contact: '赵强', phone: '0571-88001001', regions: EAST, priority: 1 },
    { code: 'south-1', name: '华南一仓', province: '广东省', city: '广州市', district: '白云区', address: '太和镇仓储大道 8 号', contact: '黄杰', phone: '020-36002002', regions: SOUTH, priority: 2 },
    { code: 'north-1', name: '华北一仓', province: '北京市', city: '北京市', district: '大兴区', address: '西红门镇顺达路 3 号', contact: '刘洋', phone: '010-60003003', regions: NORTH, priority: 3 },
  ];
  places.forEach((place, w) => {
    const warehouse = em.create(Warehouse, place as never);
    skus.forEach((sku, s) => {
      // Some are low and some are out, so that warnings and shortages can be seen.
      const onHand = s < TAOBAO_GOODS.length ? 500 : s % 17 === 0 ? 0 : s % 11 === 0 ? 4 : 40 + ((s * 7 + w * 13) % 160);
      em.create(Stock, { skuId: sku.id, skuCode: sku.code, warehouseId: warehouse.id, onHand, reserved: 0, available: onHand, safetyLevel: 10, low: onHand < 10 } as never);
      if (onHand > 0) em.create(StockMovement, { skuId: sku.id, warehouseId: warehouse.id, kind: MovementKind.RECEIPT, onHandDelta: onHand, reservedDelta: 0, actorName: '期初', at: now } as never);
    });
  });
}
