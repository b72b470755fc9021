import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { FieldChange } from '../../platform/audit/audit-changes.js';
import { AuditEntry } from '../../platform/audit/audit-entry.entity.js';
import type { RequestContext } from '../../platform/context.js';
import { readPage } from '../../platform/database/page.js';
import { rowJson, type Row } from '../../platform/database/row.js';
import { Needs } from '../../platform/graphql/asked-columns.js';
import { ConnectionArgs } from '../../platform/graphql/connection.js';
import { encodeNodeId } from '../../platform/ids.js';
import { Requires } from '../access/index.js';
import { AuditEntryConnection, AuditFieldChange } from './audit.types.js';

@Resolver(() => AuditEntry)
export class AuditResolver {
  @Query(() => AuditEntryConnection, { description: 'What people and partners did, newest first.' })
  @Requires('audit:read')
  auditEntries(@Args(() => ConnectionArgs) page: ConnectionArgs, @Info() info: GraphQLResolveInfo, @Ctx() ctx: RequestContext): unknown {
    return readPage(ctx, AuditEntry, { sort: { column: 'at', direction: 'desc' }, page, info });
  }

  @FieldResolver(() => String, { description: 'With which particulars, as JSON text.' })
  @Needs('data')
  data(@Root() entry: Row<AuditEntry>): string {
    return JSON.stringify(rowJson(entry.data));
  }

  @FieldResolver(() => ID, { description: 'On which thing.' })
  @Needs('subjectType', 'subjectId')
  subjectId(@Root() entry: Row<AuditEntry>): string {
    return encodeNodeId(entry.subjectType, entry.subjectId);
  }

  @FieldResolver(() => [AuditFieldChange], { description: 'What changed, field by field.' })
  @Needs('changes')
  changes(@Root() entry: Row<AuditEntry>): AuditFieldChange[] {
    const changes = rowJson<FieldChange[] | null>(entry.changes ?? null) ?? [];
    return changes.map(({ field, before, after, masked }) => ({ field, before: shown(before), after: shown(after), masked: masked === true }));
  }
}

function shown(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
