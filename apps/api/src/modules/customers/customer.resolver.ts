import { maskName, maskPhone } from '@ordo/kernel';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../platform/context.js';
import { readPage } from '../../platform/database/page.js';
import { readById } from '../../platform/database/reads.js';
import type { Row } from '../../platform/database/row.js';
import { Needs } from '../../platform/graphql/asked-columns.js';
import { Connection, ConnectionArgs } from '../../platform/graphql/connection.js';
import { decodeNodeId } from '../../platform/ids.js';
import { Requires } from '../access/index.js';
import { Customer } from './customer.entity.js';

@ObjectType({ description: 'A page of customers.' })
export class CustomerConnection extends Connection(Customer) {}

@Resolver(() => Customer)
export class CustomerResolver {
  @Query(() => CustomerConnection, { description: 'Customers, newest first.' })
  @Requires('customer:read')
  customers(@Args(() => ConnectionArgs) page: ConnectionArgs, @Info() info: GraphQLResolveInfo, @Ctx() ctx: RequestContext): unknown {
    return readPage(ctx, Customer, { sort: { column: 'createdAt', direction: 'desc' }, page, info });
  }

  @Query(() => Customer, { description: 'One customer.' })
  @Requires('customer:read')
  customer(@Arg('id', () => ID, { description: 'Id of the customer.' }) id: string, @Ctx() ctx: RequestContext): unknown {
    return readById(ctx, Customer, decodeNodeId('Customer', id, ['id']));
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
}
