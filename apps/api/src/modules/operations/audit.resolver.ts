import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../platform/context.js';
import { readPage } from '../../platform/database/page.js';
import { rowJson, type Row } from '../../platform/database/row.js';
import { AuditEntry } from '../../platform/events/audit-entry.entity.js';
import { Needs } from '../../platform/graphql/asked-columns.js';
import { Connection, ConnectionArgs } from '../../platform/graphql/connection.js';
import { Requires } from '../access/index.js';

@ObjectType({ description: 'A page of the audit log.' })
export class AuditEntryConnection extends Connection(AuditEntry) {}

@Resolver(() => AuditEntry)
export class AuditResolver {
  @Query(() => AuditEntryConnection, { description: 'What people and partners did, newest first.' })
  @Requires('audit:read')
  auditEntries(@Args(() => ConnectionArgs) page: ConnectionArgs, @Info() info: GraphQLResolveInfo, @Ctx() ctx: RequestContext): unknown {
    return readPage(ctx, AuditEntry, { sort: { column: 'id', direction: 'desc' }, page, info });
  }

  @FieldResolver(() => String, { description: 'With which particulars, as JSON text.' })
  @Needs('data')
  data(@Root() entry: Row<AuditEntry>): string {
    return JSON.stringify(rowJson(entry.data));
  }
}
