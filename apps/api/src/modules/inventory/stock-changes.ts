import { MovementKind } from './stock.entity.js';

/** One change of one stock: pieces more or fewer on the shelf, and more or fewer promised. */
export interface StockChange {
  skuId: string;
  warehouseId: string;
  kind: MovementKind;
  onHand: number;
  reserved: number;
  /** Pieces more or fewer on their way here; none when left out. */
  inTransit?: number;
  /** Order, return or document that it belongs to. */
  refId?: string | null;
  reason?: string | null;
  /** Lot that comes in. */
  lot?: ArrivingLot | null;
  /** Field that is wrong when its lot is. */
  lotField?: string[];
}

/** What is written on the goods that come in. */
export interface ArrivingLot {
  lotNo: string;
  expiresOn: string;
}

interface Pieces {
  skuId: string;
  quantity: number;
}

/** What a change does to the pieces that can still be sold. */
export function availableDelta(change: Pick<StockChange, 'onHand' | 'reserved'>): number {
  return change.onHand - change.reserved;
}

/** The same changes in the one order in which everybody takes them, so that no two commands wait for each other. */
export function inKeyOrder<T extends Pick<StockChange, 'skuId' | 'warehouseId'>>(changes: readonly T[]): T[] {
  const key = (change: T): string => `${change.skuId}/${change.warehouseId}`;
  return [...changes].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** Pieces per SKU, however many lines ask for it. */
export function piecesBySku(lines: readonly Pieces[]): [skuId: string, quantity: number][] {
  const sums = new Map<string, number>();
  for (const line of lines) sums.set(line.skuId, (sums.get(line.skuId) ?? 0) + line.quantity);
  return [...sums];
}

/**
 * The changes that end reservations: back to what can be sold (RELEASE), or off the shelf (ISSUE). One for each stock
 * that holds any of them.
 */
export function settlementChanges(
  held: readonly (Pieces & { warehouseId: string })[],
  kind: MovementKind.RELEASE | MovementKind.ISSUE,
  refId: string,
): StockChange[] {
  const groups = new Map<string, StockChange>();
  for (const { skuId, warehouseId, quantity } of held) {
    const key = `${skuId}/${warehouseId}`;
    const group = groups.get(key) ?? { skuId, warehouseId, kind, onHand: 0, reserved: 0, refId };
    groups.set(key, { ...group, onHand: kind === MovementKind.ISSUE ? group.onHand - quantity : 0, reserved: group.reserved - quantity });
  }
  return [...groups.values()];
}

interface HeldPieces extends Pieces {
  lineId: string;
  warehouseId: string;
}

/** What is taken of one reservation, and what stays of it. */
export interface TakenPieces<T> {
  from: T;
  taken: number;
  left: number;
}

/** Takes pieces, by line and SKU, from what is held; undefined when less is held than is taken. */
export function takePieces<T extends Omit<HeldPieces, 'warehouseId'>>(held: readonly T[], wanted: readonly (Pieces & { lineId: string })[]): TakenPieces<T>[] | undefined {
  const of = ({ lineId, skuId }: { lineId: string; skuId: string }): string => `${lineId}/${skuId}`;
  const open = new Map<string, number>();
  for (const each of wanted) open.set(of(each), (open.get(of(each)) ?? 0) + each.quantity);
  const takings = held.flatMap((from) => {
    const taken = Math.min(open.get(of(from)) ?? 0, from.quantity);
    if (taken === 0) return [];
    open.set(of(from), (open.get(of(from)) ?? 0) - taken);
    return [{ from, taken, left: from.quantity - taken }];
  });
  return [...open.values()].every((pieces) => pieces === 0) ? takings : undefined;
}

/** What an order holds once some of its pieces are held in another warehouse; undefined when they are not held where they should leave. */
export function heldElsewhere(held: readonly HeldPieces[], moved: readonly (Pieces & { lineId: string })[], from: string, to: string): HeldPieces[] | undefined {
  const takings = takePieces(held.filter(({ warehouseId }) => warehouseId === from), moved);
  if (!takings) return undefined;
  const taken = new Map<HeldPieces, number>(takings.map((each) => [each.from, each.taken]));
  const then = [
    ...held.map((each) => ({ ...each, quantity: each.quantity - (taken.get(each) ?? 0) })),
    ...moved.map(({ lineId, skuId, quantity }) => ({ lineId, skuId, quantity, warehouseId: to })),
  ];
  const sums = new Map<string, HeldPieces>();
  for (const { lineId, skuId, warehouseId, quantity } of then) {
    const key = `${lineId}/${skuId}/${warehouseId}`;
    const sum = sums.get(key);
    if (sum) sum.quantity += quantity;
    else sums.set(key, { lineId, skuId, warehouseId, quantity });
  }
  return [...sums.values()].filter(({ quantity }) => quantity > 0);
}

/** What has to move so that an order holds `wanted` instead of `held`: only the differences, one for each stock. */
export function reservationChanges(held: readonly (Pieces & { warehouseId: string })[], wanted: readonly (Pieces & { warehouseId: string })[], refId: string): StockChange[] {
  const sums = new Map<string, { skuId: string; warehouseId: string; reserved: number }>();
  const add = ({ skuId, warehouseId, quantity }: Pieces & { warehouseId: string }, sign: 1 | -1): void => {
    const key = `${skuId}/${warehouseId}`;
    const sum = sums.get(key) ?? { skuId, warehouseId, reserved: 0 };
    sums.set(key, { ...sum, reserved: sum.reserved + sign * quantity });
  };
  for (const each of held) add(each, -1);
  for (const each of wanted) add(each, 1);
  return [...sums.values()].filter(({ reserved }) => reserved !== 0).map((sum) => ({
    ...sum, kind: sum.reserved > 0 ? MovementKind.RESERVATION : MovementKind.RELEASE, onHand: 0, refId,
  }));
}
