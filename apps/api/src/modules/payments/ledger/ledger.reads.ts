import { sql } from '@mikro-orm/core';
import type { RequestContext } from '../../../platform/context.js';
import { type LedgerAccount, LedgerPosting } from './ledger.entity.js';

/** Balance of every account, in fen. */
export async function readBalances(ctx: RequestContext): Promise<{ account: LedgerAccount; balance: number }[]> {
  const rows = await ctx.em.createQueryBuilder(LedgerPosting, 'p')
    .select(['p.account', sql`sum(p.amount)`.as('balance')] as never).groupBy('p.account').orderBy({ account: 'asc' } as never).execute('all');
  return (rows as unknown as { account: LedgerAccount; balance: number | string }[]).map((row) => ({ account: row.account, balance: Number(row.balance) }));
}
