import type { EntityManager } from '@mikro-orm/sql';
import { lookAt } from '../../../platform/database/reads.js';
import type { Row } from '../../../platform/database/row.js';
import { rowInstant } from '../../../platform/graphql/scalars.js';
import { Order } from '../order.entity.js';
import { OrderStage } from '../order.transitions.js';
import { FACT_COLUMNS } from './fact-order.js';

const PAGE = 500;
/** A trial looks at so many orders at most: the newest of its days. */
const MOST = 100_000;

export type PastOrder = Pick<Row<Order>, (typeof FACT_COLUMNS)[number]>;

/** When the oldest was placed of the orders that a trial of a span looks at. */
export async function pastOrdersBegin(em: EntityManager, from: Date, to: Date, most = MOST): Promise<Date> {
  const [oldest] = await em.find(Order, { stage: { $ne: OrderStage.DRAFT }, placedAt: { $gte: from, $lt: to } }, { fields: ['placedAt'], orderBy: { placedAt: 'desc', id: 'desc' }, limit: 1, offset: most - 1, disableIdentityMap: true });
  return oldest?.placedAt ?? from;
}

/** The orders placed in a span page by page, oldest first. */
export async function* pastOrders(em: EntityManager, from: Date, to: Date): AsyncGenerator<PastOrder[]> {
  let after: { placedAt: Date; id: string } | undefined;
  for (;;) {
    const page = await lookAt({ em }, Order, {
      columns: FACT_COLUMNS, orderBy: { placedAt: 'asc', id: 'asc' }, limit: PAGE,
      where: { stage: { $ne: OrderStage.DRAFT }, placedAt: { $gte: after?.placedAt ?? from, $lt: to }, ...(after && { $or: [{ placedAt: { $gt: after.placedAt } }, { placedAt: after.placedAt, id: { $gt: after.id } }] }) },
    });
    if (page.length > 0) yield page;
    const last = page.at(-1);
    if (!last || page.length < PAGE) return;
    after = { placedAt: rowInstant(last.placedAt), id: last.id };
  }
}
