import type { Tx } from '../../platform/command/tx.js';
import { type Order, OrderLine, orderComponents, recordAfterSales, splitOverComponents, type OrderLineComponent } from '../orders/index.js';
import { afterSalesStatus } from './after-sales.js';
import { ReturnLine } from './return-line.entity.js';
import { ReturnExclusion, ReturnPolicy } from './return-policy.entity.js';
import { Return } from './return.entity.js';
import type { PaidOrder } from './return.money.js';
import { DEFAULT_RETURN_RULES, type ReturnRules } from './return.rules.js';
import { ReturnKind, VOID_STATES } from './return.transitions.js';

/** Everything about an order that a decision on its returns looks at. The order's row is locked by the caller. */
export interface OrderReturns {
  lines: readonly OrderLine[];
  /** What its bundles are made of, by line. */
  components: ReadonlyMap<string, readonly OrderLineComponent[]>;
  returns: readonly Return[];
  returnLines: readonly ReturnLine[];
}

/**
 * The order's lines and returns. The caller holds the order's lock, and sessions read what is committed: two requests at
 * once come here one after the other, and the second finds the pieces of the first gone.
 */
export async function loadOrderReturns(tx: Tx, orderId: string): Promise<OrderReturns> {
  const lines = await tx.em.find(OrderLine, { orderId }, { orderBy: { id: 'asc' } });
  const returns = await tx.em.find(Return, { orderId }, { filters: { scope: false } });
  const returnLines = await tx.em.find(ReturnLine, { orderId });
  return { lines, components: await orderComponents(tx, orderId, lines), returns, returnLines };
}

/** What can be given back by itself: a line, or a component of a bundle. */
export interface Returnable {
  line: OrderLine;
  component?: OrderLineComponent;
}

/** What a line is given back as: itself, or the components of a bundle. */
export function returnablesOf(all: OrderReturns, line: OrderLine): Returnable[] {
  return all.components.get(line.id)?.map((component) => ({ line, component })) ?? [{ line }];
}

/** Pieces that were delivered and are not asked back by a live return. */
export function remainingOf(all: OrderReturns, { line, component }: Returnable): number {
  return (component ?? line).shippedQuantity - takenOf(all, line.id, component?.id ?? null).pieces;
}

/** The order in the words of the refund's arithmetic. Amounts in fen. */
export function paidOrder(order: Order, all: OrderReturns): PaidOrder {
  const live = all.returns.filter((each) => !VOID_STATES.includes(each.state));
  return {
    paid: Math.min(order.paid, order.payable),
    freight: order.freight,
    freightTaken: live.reduce((sum, each) => sum + each.freightAmount, 0),
    lines: all.lines.flatMap((line) => {
      const parts = returnablesOf(all, line);
      const shares = splitOver(line, parts);
      return parts.map(({ component }, index) => {
        const { pieces, amount } = takenOf(all, line.id, component?.id ?? null);
        return { lineId: component?.id ?? line.id, quantity: line.quantity * (component?.quantity ?? 1), payable: shares[index] ?? 0, taken: pieces, takenAmount: amount };
      });
    }),
  };
}

function splitOver(line: OrderLine, parts: readonly Returnable[]): number[] {
  const components = parts.flatMap(({ component }) => component ?? []);
  return components.length > 0 ? splitOverComponents(line.payable, components) : [line.payable];
}

function takenOf(all: OrderReturns, orderLineId: string, componentId: string | null): { pieces: number; amount: number } {
  const live = new Set(all.returns.filter((each) => !VOID_STATES.includes(each.state)).map((each) => each.id));
  const lines = all.returnLines.filter((line) => line.orderLineId === orderLineId && (line.componentId ?? null) === componentId && live.has(line.returnId));
  return {
    pieces: lines.reduce((sum, line) => sum + (line.receivedQuantity ?? line.quantity), 0),
    amount: lines.reduce((sum, line) => sum + line.amount, 0),
  };
}

/** Tells the order how its returns stand now. `returned`: pieces that came back with this very change. */
export async function tellOrder(tx: Tx, orderId: string, returned: readonly { lineId: string; skuId?: string | null; quantity: number }[] = []): Promise<void> {
  // What this command changed must be in the rows that are read again.
  await tx.em.flush();
  const all = await loadOrderReturns(tx, orderId);
  const counted = all.returns.map((each) => ({ state: each.state, kind: each.kind, pieces: each.kind === ReturnKind.REFUND_ONLY ? 0 : piecesOf(all, each.id) }));
  const delivered = all.lines.flatMap((line) => returnablesOf(all, line)).reduce((sum, { line, component }) => sum + (component ?? line).shippedQuantity, 0);
  await recordAfterSales(tx, orderId, afterSalesStatus(counted, delivered), returned);
}

function piecesOf(all: OrderReturns, returnId: string): number {
  return all.returnLines.filter((line) => line.returnId === returnId).reduce((sum, line) => sum + (line.receivedQuantity ?? line.quantity), 0);
}

/** The policy in force: the tables, or the manual's own where they are empty. */
export async function rulesInForce(tx: Pick<Tx, 'em'>): Promise<ReturnRules> {
  const reasons = await tx.em.find(ReturnPolicy, {});
  const excluded = await tx.em.find(ReturnExclusion, {});
  return reasons.length > 0 ? { reasons, excluded } : DEFAULT_RETURN_RULES;
}
