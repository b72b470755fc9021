import { sql } from '@mikro-orm/core';
import type { RequestContext } from '../../../platform/context.js';
import { scopedQuery } from '../../../platform/database/reads.js';
import { LedgerAccount, LedgerPosting } from './ledger.entity.js';

/** Balance of every account over the shops that the caller may see, in fen: positive is debit. */
export async function readBalances(ctx: RequestContext): Promise<{ account: LedgerAccount; balance: number }[]> {
  const query = await scopedQuery(ctx, LedgerPosting, { columns: ['account'] });
  query.addSelect(sql`sum(${sql.ref('e.amount')})`.as('balance') as never).groupBy('e.account' as never);
  const rows = (await query.execute('all')) as unknown as { account: LedgerAccount; balance: number | string }[];
  const byAccount = new Map(rows.map((row) => [row.account, Number(row.balance)]));
  return Object.values(LedgerAccount).map((account) => ({ account, balance: byAccount.get(account) ?? 0 }));
}
