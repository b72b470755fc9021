import type { FilterQuery } from '@mikro-orm/core';
import { IsOptional, Length } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import type { AuditEntry } from '../../platform/audit/audit-entry.entity.js';
import { startsWith } from '../../platform/database/starts-with.js';
import { badInput } from '../../platform/errors.js';
import { NodeId } from '../../platform/graphql/node-id.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { parseNodeId } from '../../platform/ids.js';

@InputType({ description: 'Which entries of the audit log. What is left out does not limit.' })
export class AuditEntryFilter {
  @Field(() => ID, { nullable: true, description: 'Only of this user.' }) @NodeId('User') @IsOptional()
  actorId?: string | null;
  @Field(() => String, { nullable: true, description: 'Beginning of the name of who did it.' }) @IsOptional() @Length(1, 80)
  actorName?: string | null;
  @Field(() => String, { nullable: true, description: 'Beginning of what was done, for example `OrderHeld` or `Role.`.' }) @IsOptional() @Length(1, 60)
  action?: string | null;
  @Field(() => String, { nullable: true, description: 'Only on things of this kind, for example `Order`.' }) @IsOptional() @Length(1, 40)
  subjectType?: string | null;
  @Field(() => ID, { nullable: true, description: 'Only on this thing.' }) @IsOptional() @Length(1, 120)
  subjectId?: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'At or after.' })
  from?: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Before.' })
  to?: Date | null;
  @Field(() => String, { nullable: true, description: 'Only from this address.' }) @IsOptional() @Length(1, 64)
  ip?: string | null;
  @Field(() => String, { nullable: true, description: 'Only in this request.' }) @IsOptional() @Length(1, 26)
  requestId?: string | null;
}

/** The filter as a condition. */
export function auditWhere(filter: AuditEntryFilter | null | undefined): FilterQuery<AuditEntry> {
  const where: Record<string, unknown> = {};
  const { actorName, action, subjectId, from, to } = filter ?? {};
  for (const same of ['actorId', 'subjectType', 'ip', 'requestId'] as const) if (filter?.[same]) where[same] = filter[same];
  if (actorName) where['actorName'] = startsWith(actorName);
  if (action) where['action'] = startsWith(action);
  // A kind that is not the thing's own fits nothing.
  if (subjectId) Object.assign(where, { ...subjectOf(subjectId), ...(filter?.subjectType && { subjectType: filter.subjectType }) });
  if (from || to) where['at'] = { ...(from && { $gte: from }), ...(to && { $lt: to }) };
  return where;
}

function subjectOf(nodeId: string): { subjectType: string; subjectId: string } {
  const parsed = parseNodeId(nodeId);
  if (!parsed) throw badInput([{ field: ['filter', 'subjectId'], messageKey: 'invalidId', params: { type: 'Node' } }]);
  return { subjectType: parsed.type, subjectId: parsed.id };
}
