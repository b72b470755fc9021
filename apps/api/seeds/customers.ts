import type { EntityManager } from '@mikro-orm/sql';
import { Customer, CustomerLevel } from '../src/modules/customers/index.js';

const SURNAMES = ['王', '李', '张', '刘', '杨', '黄', '赵', '吴', '周', '徐', '孙', '马'] as const;
const GIVEN = ['子涵', '雨桐', '浩然', '欣怡', '建国'] as const;
const HOURS = 3_600_000;

/** Sixty people who have bought before, of every rank, always the same; the first is the one who can sign in. Gives him back. The caller flushes. */
export function seedCustomers(em: EntityManager, shops: { storefront: { id: string }; manual: { id: string } }, now: Date): Customer {
  const add = (data: object): Customer => em.create(Customer, data as never);
  const first = add({ shopId: shops.storefront.id, name: '陈晨', phone: '13812341000', createdAt: now });
  const others = GIVEN.flatMap((given) => SURNAMES.map((surname) => `${surname}${given}`)).slice(1);
  others.forEach((name, index) => {
    add({
      name, shopId: index % 4 === 3 ? shops.manual.id : shops.storefront.id, phone: String(13_812_341_001 + index), level: levelOf(index),
      createdAt: new Date(now.getTime() - (index + 1) * 31 * HOURS),
      ...(index === 57 && { blockedAt: now, blockedReason: '多次签收后称未收到' }),
    });
  });
  return first;
}

function levelOf(index: number): CustomerLevel {
  if (index % 20 === 7) return CustomerLevel.VIP;
  if (index % 10 === 4) return CustomerLevel.GOLD;
  return index % 5 === 1 ? CustomerLevel.SILVER : CustomerLevel.NORMAL;
}
