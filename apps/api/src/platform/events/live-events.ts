import type { RequestContext } from '../context.js';
import type { DomainEvent } from './domain-events.js';

export type LiveEvent = DomainEvent;

// A slow reader loses events rather than filling the memory; its next read shows the truth anyway.
const MAX_WAITING = 1_000;

/** Committed events that the caller may see and `wanted` wants, as a stream for a subscription. */
export function liveEvents(ctx: RequestContext, wanted: (event: LiveEvent) => boolean): AsyncIterableIterator<LiveEvent> {
  const waiting: LiveEvent[] = [];
  const readers: ((result: IteratorResult<LiveEvent>) => void)[] = [];
  let ended = false;
  const stop = ctx.runtime.events.listen((event) => {
    if (!wanted(event) || !inScope(ctx, event)) return;
    const reader = readers.shift();
    if (reader) reader({ value: event, done: false });
    else if (waiting.length < MAX_WAITING) waiting.push(event);
  });
  const end = (): Promise<IteratorResult<LiveEvent>> => {
    ended = true;
    stop();
    for (const reader of readers.splice(0)) reader({ value: undefined, done: true });
    return Promise.resolve({ value: undefined, done: true });
  };
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    next() {
      const event = waiting.shift();
      if (event) return Promise.resolve({ value: event, done: false });
      return ended ? end() : new Promise((resolve) => readers.push(resolve));
    },
    return: end,
    throw: end,
  };
}

/** A first, cheap sieve; the row itself is read within the caller's scope before anything is told. */
function inScope({ principal: { scope } }: RequestContext, { scope: of }: LiveEvent): boolean {
  if (!of) return true;
  if (scope.customerId !== undefined) return of.customerId === scope.customerId;
  const inShop = scope.shops === 'all' || !of.shopId || scope.shops.includes(of.shopId);
  return inShop && (scope.warehouses === 'all' || !of.warehouseId || scope.warehouses.includes(of.warehouseId));
}
