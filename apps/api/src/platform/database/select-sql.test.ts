import type { EntityMetadata } from '@mikro-orm/core';
import type { AbstractSqlPlatform } from '@mikro-orm/sql';
import { describe, expect, it } from 'vitest';
import { Among, selectSql, Some, type RunSelection } from './select-sql.js';

const platform = { quoteIdentifier: (name: string) => `\`${name}\`` } as unknown as AbstractSqlPlatform;
const metaOf = (): EntityMetadata => ({
  className: 'Thing', tableName: 'thing', props: [['id', 'id'], ['shopId', 'shop_id'], ['placedAt', 'placed_at']].map(([name, field]) => ({ name, fieldNames: [field] })),
}) as unknown as EntityMetadata;
const select = (where: unknown[]) => selectSql(metaOf(), platform, { columns: ['id', 'shopId'], where, orderBy: { placedAt: 'desc', id: 'desc' }, limit: 21 });

describe('the SELECT of a lean read', () => {
  it('names stored columns and passes values as parameters', () => {
    expect(select([{ shopId: 'S1', placedAt: { $gte: 5, $lt: 9 } }])).toEqual({
      text: 'select `id` as `id`, `shop_id` as `shopId` from `thing` where `shop_id` = ? and `placed_at` >= ? and `placed_at` < ? order by `placed_at` desc, `id` desc limit 21',
      params: ['S1', 5, 9],
    });
  });
  it('joins alternatives, and lets an empty one through', () => {
    expect(select([{ $or: [{ shopId: null }, { shopId: { $in: ['a', 'b'] } }] }]).text).toContain('where ((`shop_id` is null) or (`shop_id` in (?, ?)))');
    expect(select([{ $or: [{}, { shopId: 'a' }] }]).text).not.toContain('where');
    expect(select([{ $and: [{}, {}] }, {}]).text).not.toContain('where');
  });
  it('asks for what is among the rows of another entity, or is not, without fetching them', () => {
    const grants = new Among(metaOf(), platform, 'shopId', [{ id: 'R1' }, {}]);
    expect(select([{ placedAt: 5 }, { id: { $in: grants } }])).toMatchObject({ text: expect.stringContaining('where `placed_at` = ? and `id` in (select `shop_id` from `thing` where `id` = ?)'), params: [5, 'R1'] });
    expect(select([{ id: { $nin: new Among(metaOf(), platform, 'shopId', []) } }]).text).toContain('where `id` not in (select `shop_id` from `thing`)');
  });
  it('turns a condition round, and takes what cannot be told for not so', () => {
    expect(select([{ $not: { shopId: 'a', placedAt: null } }]).text).toContain('where (`shop_id` = ? and `placed_at` is null) is not true');
    expect(select([{ $not: {} }]).text).toContain('where 1 = 0');
  });
  it('asks of each row whether it has a related one', () => {
    const some = { $some: new Some(metaOf(), platform, 'shopId', [{ placedAt: 5 }, {}]) };
    expect(select([{ id: 'x' }, some])).toMatchObject({ text: expect.stringContaining('`id` = ? and (select 1 from `thing` where `thing`.`shop_id` = `thing`.`id` and `placed_at` = ? limit 1) = 1'), params: ['x', 5] });
  });
  it('takes the rows that runs name, the first of each off its own order', () => {
    const run = (shopId: string, key: string) => ({ meta: metaOf(), key, where: [{ shopId }], orderBy: { placedAt: 'desc', [key]: 'desc' }, limit: 21 }) as const;
    const found = (runs: RunSelection[]) => selectSql(metaOf(), platform, { columns: ['id'], where: [{ placedAt: 5 }], orderBy: { placedAt: 'desc', id: 'desc' }, limit: 21, runs });
    expect(found([run('a', 'id')])).toEqual({
      text: 'select `id` as `id` from `thing` join (select `id` as found from `thing` where `shop_id` = ? order by `placed_at` desc, `id` desc limit 21) as runs on `thing`.`id` = runs.found where `placed_at` = ? order by `placed_at` desc, `id` desc limit 21',
      params: ['a', 5],
    });
    // Rows of another table may name the same row twice.
    const { text, params } = found([run('a', 'shopId'), run('b', 'shopId')]);
    expect(text).toContain('where `shop_id` = ? group by `placed_at`, `shop_id` order by `placed_at` desc, `shop_id` desc limit 21) as run_0 union select found from (');
    expect(params).toEqual(['a', 'b', 5]);
    expect(() => found([])).toThrow(RangeError);
  });
  it('lets nobody in by an empty list', () => {
    expect(select([{ shopId: { $in: [] } }]).text).toContain('where 1 = 0');
    expect(select([{ $or: [] }]).text).toContain('where 1 = 0');
  });
  it.each([[{ nothing: 1 }], [{ shopId: { $re: '^a' } }], [{ shopId: { $gt: undefined } }], ['shop_id = 1']])('refuses what it does not know: %j', (condition) => {
    expect(() => select([condition])).toThrow(RangeError);
  });
  it('writes no value into the text', () => {
    const evil = "x' or 1=1 -- ";
    const { text, params } = select([{ shopId: evil }, { id: { $gt: evil } }]);
    expect(text).not.toContain('1=1');
    expect(params).toEqual([evil, evil]);
  });
});
