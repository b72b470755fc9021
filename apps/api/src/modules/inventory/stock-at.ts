import { sql } from '@mikro-orm/core';
import DataLoader from 'dataloader';
import { Field, Int, ObjectType } from 'type-graphql';
import type { RequestContext } from '../../platform/context.js';
import { scopedQuery } from '../../platform/database/reads.js';
import { StockMovement } from './stock.entity.js';

@ObjectType({ description: 'A stock as it was at a moment, from the ledger.', simpleResolvers: true })
export class StockAt {
  @Field(() => Int, { description: 'Pieces on the shelf then.' })
  onHand!: number;
  @Field(() => Int, { description: 'Pieces promised to orders then.' })
  reserved!: number;
  @Field(() => Int, { description: 'Pieces that could be sold then.' })
  available!: number;
  @Field(() => Int, { description: 'Pieces on their way there then.' })
  inTransit!: number;
}

interface Key {
  skuId: string;
  warehouseId: string;
}

const keyOf = ({ skuId, warehouseId }: Key): string => `${skuId}/${warehouseId}`;
const SUMS = [['onHand', 'on_hand_delta'], ['reserved', 'reserved_delta'], ['inTransit', 'in_transit_delta']] as const;
const NEVER: StockAt = { onHand: 0, reserved: 0, available: 0, inTransit: 0 };

/** A stock at a past moment: the sum of its movements until then. All that one page asks for the same moment are summed by one statement. */
export function stockAt(ctx: RequestContext, stock: Key, at: Date): Promise<StockAt> {
  const edges = ctx.loaders.get(StockAt) ?? new Map<string, DataLoader<string, unknown>>();
  const moment = at.toISOString();
  const loader = edges.get(moment) ?? new DataLoader<string, unknown>((keys) => sumsUntil(ctx, keys, at));
  ctx.loaders.set(StockAt, edges.set(moment, loader));
  return loader.load(keyOf(stock)) as Promise<StockAt>;
}

async function sumsUntil(ctx: RequestContext, keys: readonly string[], at: Date): Promise<StockAt[]> {
  const parts = keys.map((key) => key.split('/'));
  const where = { skuId: { $in: [...new Set(parts.map(([skuId]) => skuId))] }, warehouseId: { $in: [...new Set(parts.map(([, warehouseId]) => warehouseId))] }, at: { $lte: at } };
  const query = await scopedQuery(ctx, StockMovement, { columns: ['skuId', 'warehouseId'], where: where as never });
  for (const [name, column] of SUMS) query.addSelect(sql`sum(${sql.ref(`e.${column}`)})`.as(name) as never);
  const rows = (await query.groupBy(['e.skuId', 'e.warehouseId'] as never).execute('all')) as unknown as (Key & Record<'onHand' | 'reserved' | 'inTransit', number | string>)[];
  const byKey = new Map(rows.map((row) => {
    const [onHand, reserved, inTransit] = [Number(row.onHand), Number(row.reserved), Number(row.inTransit)];
    return [keyOf(row), { onHand, reserved, available: onHand - reserved, inTransit }];
  }));
  return keys.map((key) => byKey.get(key) ?? NEVER);
}
