import { maskName, maskPhone } from '@ordo/kernel';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { execute } from '../../platform/command/command.js';
import type { RequestContext } from '../../platform/context.js';
import { readPage } from '../../platform/database/page.js';
import { readById } from '../../platform/database/reads.js';
import type { Row } from '../../platform/database/row.js';
import { readTimeline } from '../../platform/events/timeline.js';
import { TimelineItem } from '../../platform/events/timeline-item.js';
import { Needs } from '../../platform/graphql/asked-columns.js';
import { Connection, ConnectionArgs } from '../../platform/graphql/connection.js';
import { decodeNodeId } from '../../platform/ids.js';
import { Requires } from '../access/index.js';
import { Customer } from './customer.entity.js';
import { CustomerFilter, customerWhere } from './customer.filter.js';
import { BlockCustomerInput, CustomerPayload, RevealCustomerInput, RevealCustomerPayload, UnblockCustomerInput } from './customer.inputs.js';
import { blockCustomer } from './use-cases/block-customer.js';
import { revealCustomer } from './use-cases/reveal-customer.js';
import { unblockCustomer } from './use-cases/unblock-customer.js';

@ObjectType({ description: 'A page of customers.' })
export class CustomerConnection extends Connection(Customer) {}

@Resolver(() => Customer)
export class CustomerResolver {
  @Query(() => CustomerConnection, { description: 'Customers, newest first.' })
  @Requires('customer:read')
  customers(
    @Args(() => ConnectionArgs) page: ConnectionArgs, @Arg('filter', () => CustomerFilter, { nullable: true, description: 'Which customers.' }) filter: CustomerFilter | null,
    @Info() info: GraphQLResolveInfo, @Ctx() ctx: RequestContext,
  ): unknown {
    return readPage(ctx, Customer, { where: customerWhere(ctx, filter), sort: { column: 'createdAt', direction: 'desc' }, page, info });
  }

  @Query(() => Customer, { description: 'One customer.' })
  @Requires('customer:read')
  customer(@Arg('id', () => ID, { description: 'Id of the customer.' }) id: string, @Ctx() ctx: RequestContext): unknown {
    return readById(ctx, Customer, decodeNodeId('Customer', id, ['id']));
  }

  @Mutation(() => RevealCustomerPayload, { description: "Shows a customer's plain name and phone. Recorded in the audit log." })
  @Requires('personal-data:reveal')
  revealCustomer(@Arg('input', () => RevealCustomerInput, { description: 'Whose, and why.' }) input: RevealCustomerInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, revealCustomer, input);
  }

  @Mutation(() => CustomerPayload, { description: 'Puts a customer on the blacklist 黑名单: rules of review know him by it. Also whoever gives the same phone number.' })
  @Requires('customer:block')
  blockCustomer(@Arg('input', () => BlockCustomerInput, { description: 'Whom, and why.' }) input: BlockCustomerInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, blockCustomer, input);
  }

  @Mutation(() => CustomerPayload, { description: 'Takes a customer off the blacklist.' })
  @Requires('customer:block')
  unblockCustomer(@Arg('input', () => UnblockCustomerInput, { description: 'Whom, and why.' }) input: UnblockCustomerInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, unblockCustomer, input);
  }

  @FieldResolver(() => String, { description: 'Name, masked.' })
  @Needs('name')
  name(@Root() customer: Row<Customer>): string {
    return maskName(customer.name);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Phone, masked.' })
  @Needs('phone')
  phone(@Root() customer: Row<Customer>): string | null {
    return customer.phone ? maskPhone(customer.phone) : null;
  }

  @FieldResolver(() => [TimelineItem], { description: 'Who looked at the plain customer or changed his standing, and why, newest first, at most 200.' })
  timeline(@Root() customer: Row<Customer>, @Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo): Promise<TimelineItem[]> {
    return readTimeline(ctx, customer.id, info);
  }
}
