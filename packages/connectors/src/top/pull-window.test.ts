import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ConnectorError } from '../transport/connector-error.js';
import { pullWindow, splitWindows, type PageQuery, type TopTrade } from './index.js';

const SPAN = { from: new Date('2026-11-23T00:00:00Z'), to: new Date('2026-11-23T00:30:00Z') };

const trade = (tid: string): TopTrade => ({
  tid, status: 'WAIT_SELLER_SEND_GOODS', created: SPAN.from, modified: SPAN.from, payment: '1.00', totalFee: '1.00', receiver: {}, orders: [],
});

/** A shop whose trades stand newest first; `between` changes them before each read. */
function shopOf(tids: string[], between: (call: number) => void = () => undefined) {
  const pages: number[] = [];
  return {
    pages,
    async tradesSoldIncrement({ pageNo, pageSize }: PageQuery) {
      between(pages.length);
      pages.push(pageNo);
      return { rows: tids.slice((pageNo - 1) * pageSize, pageNo * pageSize).map(trade), unreadable: [], total: tids.length };
    },
  };
}

async function pull(shop: ReturnType<typeof shopOf>, pageSize = 2) {
  const taken: string[] = [];
  const result = await pullWindow(shop, { ...SPAN, pageSize }, async ({ tid }) => void taken.push(tid));
  return { result, taken };
}

describe('pulling a window', () => {
  it('counts first and then reads from the last page to the first', async () => {
    const shop = shopOf(['e', 'd', 'c', 'b', 'a']);
    const { result, taken } = await pull(shop);
    expect(shop.pages).toEqual([1, 3, 2, 1]);
    expect(taken).toEqual(['a', 'c', 'b', 'e', 'd']);
    expect(result).toEqual({ complete: true, count: 5, unreadable: [], error: undefined });
  });

  it('is complete at once when nothing has changed', async () => {
    expect((await pull(shopOf([]))).result).toMatchObject({ complete: true, count: 0 });
  });

  it('misses no trade that stays in the window while others leave it', async () => {
    await fc.assert(fc.asyncProperty(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 7 }), fc.array(fc.nat(), { maxLength: 30 }), async (count, pageSize, leaving) => {
      const tids = Array.from({ length: count }, (_, index) => String(index));
      const shop = shopOf(tids, (call) => {
        const at = leaving[call];
        if (at !== undefined && tids.length > 0) tids.splice(at % tids.length, 1);
      });
      const { result, taken } = await pull(shop, pageSize);
      expect(result.complete).toBe(true);
      expect(taken).toEqual(expect.arrayContaining(tids));
    }));
  });

  it('is never complete when a trade that is in the window was not handed over', async () => {
    await fc.assert(fc.asyncProperty(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 5 }), fc.array(fc.option(fc.nat()), { maxLength: 20 }), async (count, pageSize, arriving) => {
      const tids = Array.from({ length: count }, (_, index) => String(index));
      const shop = shopOf(tids, (call) => {
        const at = arriving[call];
        if (typeof at === 'number') tids.splice(at % (tids.length + 1), 0, `late ${call}`);
      });
      const { result, taken } = await pull(shop, pageSize);
      if (result.complete) expect(taken).toEqual(expect.arrayContaining(tids));
    }));
  });

  it('is incomplete when one trade left and another came in behind the page being read', async () => {
    const tids = ['f', 'e', 'd', 'c', 'b', 'a'];
    const shop = shopOf(tids, (call) => {
      if (call === 2) tids.pop();
      if (call === 3) tids.splice(3, 0, 'late');
    });
    const { result, taken } = await pull(shop);
    expect(taken).not.toContain('late');
    expect(result).toMatchObject({ complete: false, count: 6, error: undefined });
  });

  it('is incomplete when the platform sends fewer trades than it counts', async () => {
    const client = { tradesSoldIncrement: async () => ({ rows: [trade('a')], unreadable: [], total: 2 }) };
    expect(await pullWindow(client, { ...SPAN, pageSize: 2 }, async () => undefined)).toMatchObject({ complete: false, count: 1 });
  });

  it('is incomplete, and says why, when a page fails after others were taken', async () => {
    const limited = new ConnectorError('rate-limit', 'wait', { code: '7', retryAfterMs: 1000 });
    const shop = shopOf(['c', 'b', 'a'], (call) => {
      if (call === 2) throw limited;
    });
    const { result, taken } = await pull(shop);
    expect(taken).toEqual(['a']);
    expect(result).toMatchObject({ complete: false, count: 1, error: limited });
  });

  it('lets the receiver fail loudly', async () => {
    await expect(pullWindow(shopOf(['a']), { ...SPAN, pageSize: 2 }, () => Promise.reject(new Error('the database is away')))).rejects.toThrow('the database is away');
  });

  it('shows the rows that could not be read, and is complete all the same', async () => {
    const bad = { id: 'b', problem: 'created is missing' };
    const client = { tradesSoldIncrement: async () => ({ rows: [trade('a')], unreadable: [bad], total: 2 }) };
    expect(await pullWindow(client, { ...SPAN, pageSize: 2 }, async () => undefined)).toMatchObject({ complete: true, count: 1, unreadable: [bad] });
  });
});

describe('splitting a span into windows', () => {
  it('covers it without gaps, none longer than allowed', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1e8 }), fc.integer({ min: 1e5, max: 1e7 }), (length, max) => {
      const to = new Date(SPAN.from.getTime() + length);
      const windows = splitWindows(SPAN.from, to, max);
      const edges = windows.flatMap(({ from, to: end }) => [from.getTime(), end.getTime()]);
      expect(edges.slice(1, -1).every((edge, index) => index % 2 === 1 || edge === edges[index + 2])).toBe(true);
      expect(windows.every(({ from, to: end }) => end > from && end.getTime() - from.getTime() <= max)).toBe(true);
      if (length > 0) expect([edges[0], edges.at(-1)]).toEqual([SPAN.from.getTime(), to.getTime()]);
      else expect(windows).toEqual([]);
    }));
  });
});
