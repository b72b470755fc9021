import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { FieldChange } from '../../platform/audit/audit-changes.js';
import { AuditEntry } from '../../platform/audit/audit-entry.entity.js';
import { execute } from '../../platform/command/command.js';
import type { RequestContext } from '../../platform/context.js';
import { readPage } from '../../platform/database/page.js';
import { readById } from '../../platform/database/reads.js';
import { rowJson, type Row } from '../../platform/database/row.js';
import { askedOfOne, Needs } from '../../platform/graphql/asked-columns.js';
import { decodeNodeId, encodeNodeId } from '../../platform/ids.js';
import { timelineText } from '../../platform/messages.js';
import { Requires } from '../access/index.js';
import { auditWhere } from './audit.filter.js';
import { AuditListArgs, ExportAuditLogInput, VerifyAuditLogInput } from './audit.inputs.js';
import { auditKinds, fieldName, kindName } from './audit-words.js';
import { AuditEntryConnection, AuditFieldChange, AuditJobPayload, AuditKind } from './audit.types.js';
import { exportAuditLog } from './use-cases/export-audit-log.js';
import { verifyAuditLog } from './use-cases/verify-audit-log.js';

@Resolver(() => AuditEntry)
export class AuditResolver {
  @Query(() => AuditEntryConnection, { description: 'What people and partners did, newest first.' })
  @Requires('audit:read')
  auditEntries(@Args(() => AuditListArgs) page: AuditListArgs, @Info() info: GraphQLResolveInfo, @Ctx() ctx: RequestContext): unknown {
    return readPage(ctx, AuditEntry, { where: auditWhere(page.filter), sort: { column: 'at', direction: 'desc' }, page, info });
  }

  @Query(() => AuditEntry, { description: 'One entry of the audit log.' })
  @Requires('audit:read')
  auditEntry(@Arg('id', () => ID, { description: 'Id of the entry.' }) id: string, @Info() info: GraphQLResolveInfo, @Ctx() ctx: RequestContext): unknown {
    return readById(ctx, AuditEntry, decodeNodeId('AuditEntry', id, ['id']), askedOfOne(ctx, AuditEntry, info).columns);
  }

  @Query(() => [AuditKind], { description: 'Kinds of things that the audit log may tell of, by name.' })
  @Requires('audit:read')
  auditKinds(@Ctx() ctx: RequestContext): AuditKind[] {
    return auditKinds(ctx.locale);
  }

  @Mutation(() => AuditJobPayload, { description: 'Checks the whole audit log in the background: that nothing was changed, removed or added. The job tells what it found.' })
  @Requires('audit:read')
  verifyAuditLog(@Arg('input', () => VerifyAuditLogInput, { description: 'Nothing but a key.' }) input: VerifyAuditLogInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, verifyAuditLog, input);
  }

  @Mutation(() => AuditJobPayload, { description: 'Writes entries of the audit log into a CSV file in the background; the job has it among its `files` for a day, for who asked.' })
  @Requires('audit:export')
  exportAuditLog(@Arg('input', () => ExportAuditLogInput, { description: 'Which.' }) input: ExportAuditLogInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, exportAuditLog, input);
  }

  @FieldResolver(() => String, { description: "What, in the caller's language." })
  @Needs('action', 'subjectType', 'data')
  message(@Root() entry: Row<AuditEntry>, @Ctx() ctx: RequestContext): string {
    const [, kind] = entry.action.split('.');
    if (kind) return timelineText(ctx.locale, `Row${kind}`, { type: kindName(entry.subjectType, ctx.locale) });
    return timelineText(ctx.locale, entry.action, rowJson<Record<string, string | number>>(entry.data));
  }

  @FieldResolver(() => String, { description: "What its kind of thing is called, in the caller's language." })
  @Needs('subjectType')
  subjectTypeName(@Root() entry: Row<AuditEntry>, @Ctx() ctx: RequestContext): string {
    return kindName(entry.subjectType, ctx.locale);
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
  @Needs('subjectType', 'changes')
  changes(@Root() entry: Row<AuditEntry>, @Ctx() ctx: RequestContext): AuditFieldChange[] {
    const changes = rowJson<FieldChange[] | null>(entry.changes ?? null) ?? [];
    return changes.map(({ field, before, after, masked }) => ({ field, name: fieldName(entry.subjectType, field, ctx.locale), before: shown(before), after: shown(after), masked: masked === true }));
  }
}

function shown(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
