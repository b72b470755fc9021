import { Field, ObjectType } from 'type-graphql';
import { AuditEntry } from '../../platform/audit/audit-entry.entity.js';
import { Connection } from '../../platform/graphql/connection.js';
import { Payload } from '../../platform/graphql/user-error.js';
import { Job } from '../../platform/jobs/job.entity.js';

@ObjectType({ description: 'A page of the audit log.' })
export class AuditEntryConnection extends Connection(AuditEntry) {}

@ObjectType({ description: 'A kind of thing that the audit log tells of.', simpleResolvers: true })
export class AuditKind {
  @Field(() => String, { description: 'Its code, for example `Order`: what `subjectType` says.' })
  code!: string;
  @Field(() => String, { description: "Its name, in the caller's language." })
  name!: string;
}

@ObjectType({ description: 'One field, before and after.', simpleResolvers: true })
export class AuditFieldChange {
  @Field(() => String, { description: 'Which field: its code.' })
  field!: string;
  @Field(() => String, { description: "What the field is called, in the caller's language." })
  name!: string;
  @Field(() => String, { nullable: true, description: 'What stood there; lists and objects as JSON text. Null: nothing.' })
  before?: string | null;
  @Field(() => String, { nullable: true, description: 'What stands there now; lists and objects as JSON text. Null: nothing.' })
  after?: string | null;
  @Field(() => Boolean, { description: 'Personal or secret: the log keeps only a part of it, or only that it changed.' })
  masked!: boolean;
}

@ObjectType({ description: 'The job that works on the audit log.', simpleResolvers: true })
export class AuditJobPayload extends Payload {
  @Field(() => Job, { nullable: true, description: 'The job; null when refused.' })
  job?: Job | null;
}
