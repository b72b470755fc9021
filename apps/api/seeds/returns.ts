import type { EntityManager } from '@mikro-orm/sql';
import { OrderLine } from '../src/modules/orders/index.js';
import {
  approveReturn, cancelReturn, DEFAULT_RETURN_RULES, receiveReturn, recordReturnShipment, rejectReturn, requestReturn, Return, ReturnExclusion, ReturnKind, ReturnPolicy, ReturnReason,
} from '../src/modules/returns/index.js';
import { perform } from '../src/platform/command/command.js';
import type { DemoOrder, DemoWorld } from './demo-world.js';

/** The merchant's return policy as rows: what the manual says (S7.1). The caller flushes. */
export function seedReturnPolicy(em: EntityManager): void {
  for (const rule of DEFAULT_RETURN_RULES.reasons) em.create(ReturnPolicy, { ...rule } as never);
  for (const rule of DEFAULT_RETURN_RULES.excluded) em.create(ReturnExclusion, { ...rule } as never);
}

interface Asked {
  kind?: ReturnKind;
  reason?: ReturnReason;
  /** Only one piece of the first line; everything otherwise. */
  part?: boolean;
}

/** Service asks for a return in the customer's name. */
export async function askReturn({ as, system }: DemoWorld, order: DemoOrder, asked: Asked = {}): Promise<void> {
  const lines = await system.em.fork().find(OrderLine, { orderId: order.id }, { orderBy: { id: 'asc' } });
  const reason = asked.reason ?? ReturnReason.NO_REASON;
  await perform(as.service, requestReturn, {
    orderId: order.id, kind: asked.kind ?? ReturnKind.RETURN_AND_REFUND, reason,
    note: reason === ReturnReason.NO_REASON ? '尺码不合适' : '收到时有破损', evidence: reason === ReturnReason.NO_REASON ? [] : ['客户提供的照片 3 张'],
    lines: asked.part ? lines.slice(0, 1).map((line) => ({ orderLineId: line.id, quantity: 1 })) : lines.map((line) => ({ orderLineId: line.id, quantity: line.quantity })),
  });
}

const returnOf = async ({ system }: DemoWorld, order: DemoOrder): Promise<{ returnId: string }> =>
  ({ returnId: (await system.em.fork().findOneOrFail(Return, { orderId: order.id }, { filters: { scope: false } })).id });

export const agreeToReturn = async (demo: DemoWorld, order: DemoOrder): Promise<unknown> => perform(demo.as.service, approveReturn, await returnOf(demo, order));

export const refuseReturn = async (demo: DemoWorld, order: DemoOrder): Promise<unknown> =>
  perform(demo.as.service, rejectReturn, { ...(await returnOf(demo, order)), reason: '商品已使用，不符合七天无理由退货条件' });

export const withdrawReturn = async (demo: DemoWorld, order: DemoOrder): Promise<unknown> => perform(demo.as.service, cancelReturn, await returnOf(demo, order));

export const sendBack = async (demo: DemoWorld, order: DemoOrder): Promise<unknown> =>
  perform(demo.as.service, recordReturnShipment, { ...(await returnOf(demo, order)), carrier: '圆通速递', waybillNo: `YT${String(88_000_000_000 + order.n)}` });

export const takeBack = async (demo: DemoWorld, order: DemoOrder): Promise<unknown> => perform(demo.as.warehouse, receiveReturn, await returnOf(demo, order));
