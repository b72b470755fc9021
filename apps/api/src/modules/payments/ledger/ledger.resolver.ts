import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, FieldResolver, Info, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../../platform/context.js';
import { readPage } from '../../../platform/database/page.js';
import { loadByKey, loadOne } from '../../../platform/database/reads.js';
import type { Row } from '../../../platform/database/row.js';
import { Needs } from '../../../platform/graphql/asked-columns.js';
import { Connection, ConnectionArgs } from '../../../platform/graphql/connection.js';
import { MoneyField } from '../../../platform/graphql/money-field.js';
import { Requires } from '../../access/index.js';
import { Order } from '../../orders/index.js';
import { LedgerAccount, LedgerEntry, LedgerPosting } from './ledger.entity.js';
import { LedgerEntryFilter, ledgerWhere } from './ledger.filter.js';
import { readBalances } from './ledger.reads.js';

@ObjectType({ description: 'A page of the books.' })
export class LedgerEntryConnection extends Connection(LedgerEntry) {}

@ObjectType({ description: 'What an account adds up to.', simpleResolvers: true })
export class LedgerBalance {
  @Field(() => LedgerAccount, { description: 'Account.' })
  account!: LedgerAccount;
  @MoneyField('Sum of its postings: positive is debit, negative is credit.')
  balance!: number;
}

@Resolver(() => LedgerEntry)
export class LedgerResolver {
  @Query(() => LedgerEntryConnection, { description: 'The books, newest first.' })
  @Requires('ledger:read')
  ledgerEntries(
    @Args(() => ConnectionArgs) page: ConnectionArgs,
    @Arg('filter', () => LedgerEntryFilter, { nullable: true, description: 'Which entries.' }) filter: LedgerEntryFilter | null,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: RequestContext,
  ): unknown {
    return readPage(ctx, LedgerEntry, { where: ledgerWhere(filter), sort: { column: 'at', direction: 'desc' }, page, info });
  }

  @Query(() => [LedgerBalance], { description: 'What every account adds up to. All together they add up to zero.' })
  @Requires('ledger:read')
  ledgerBalances(@Ctx() ctx: RequestContext): Promise<LedgerBalance[]> {
    return readBalances(ctx);
  }

  @FieldResolver(() => [LedgerPosting], { description: 'Its sides; they sum to zero.' })
  postings(@Root() entry: Row<LedgerEntry>, @Info() info: GraphQLResolveInfo, @Ctx() ctx: RequestContext): unknown {
    return loadByKey(ctx, LedgerPosting, 'entryId', entry.id, { info });
  }

  @FieldResolver(() => Order, { nullable: true, description: 'The order that the money is about.' })
  @Needs('orderId')
  order(@Root() entry: Row<LedgerEntry>, @Info() info: GraphQLResolveInfo, @Ctx() ctx: RequestContext): unknown {
    return loadOne(ctx, Order, entry.orderId, info);
  }
}
