import { sql, type EntityClass } from '@mikro-orm/core';
import { describe, expect, it } from 'vitest';
import type { Tx } from '../runtime.js';
import { updateRows } from './update-rows.js';

class Thing {
  id!: string;
  shopId!: string;
  pieces!: number;
}

/** A transaction that remembers what it was asked for. */
function fakeTx() {
  const asked: unknown[] = [];
  const meta = {
    className: 'Thing', tableName: 'thing', props: [['id', 'id'], ['shopId', 'shop_id'], ['pieces', 'pieces']].map(([name, field]) => ({ name, fieldNames: [field] })),
    filters: { scope: { cond: ({ shop }: { shop: string }) => ({ shopId: shop }) } },
  };
  const em = {
    getMetadata: () => ({ get: () => meta }), getPlatform: () => ({ quoteIdentifier: (name: string) => `\`${name}\`` }), getFilterParams: () => ({ shop: 'S1' }),
    execute: async (...call: unknown[]) => {
      asked.push(...call);
      return { affectedRows: 1 };
    },
  };
  return { tx: { em } as unknown as Pick<Tx, 'em'>, asked };
}

const thing = Thing as EntityClass<Thing>;

describe('a conditional UPDATE', () => {
  it('sets values and expressions, in the order given, where everything holds and the caller may', async () => {
    const { tx, asked } = fakeTx();
    expect(await updateRows(tx, thing, { where: { id: 'T1', pieces: { $gte: 3 } }, set: { pieces: sql`pieces - ${3}`, shopId: 'S9' } })).toBe(1);
    expect(asked).toEqual(['update `thing` set `pieces` = pieces - ?, `shop_id` = ? where `id` = ? and `pieces` >= ? and `shop_id` = ?', [3, 'S9', 'T1', 3, 'S1'], 'run']);
  });
  it('leaves the scope out only when told so', async () => {
    const { tx, asked } = fakeTx();
    await updateRows(tx, thing, { where: { id: 'T1' }, set: { pieces: 0 }, everywhere: true });
    expect(asked[0]).toBe('update `thing` set `pieces` = ? where `id` = ?');
  });
  it('is refused when it would change every row', async () => {
    const { tx, asked } = fakeTx();
    await expect(updateRows(tx, thing, { where: {}, set: { pieces: 0 }, everywhere: true })).rejects.toThrow(RangeError);
    expect(asked).toEqual([]);
  });
});
