import { Field, ObjectType } from 'type-graphql';
import { AuditEntry } from '../../platform/audit/audit-entry.entity.js';
import { Connection } from '../../platform/graphql/connection.js';

@ObjectType({ description: 'A page of the audit log.' })
export class AuditEntryConnection extends Connection(AuditEntry) {}

@ObjectType({ description: 'One field, before and after.', simpleResolvers: true })
export class AuditFieldChange {
  @Field(() => String, { description: 'Which field.' })
  field!: string;
  @Field(() => String, { nullable: true, description: 'What stood there; lists and objects as JSON text. Null: nothing.' })
  before?: string | null;
  @Field(() => String, { nullable: true, description: 'What stands there now; lists and objects as JSON text. Null: nothing.' })
  after?: string | null;
  @Field(() => Boolean, { description: 'Personal or secret: the log keeps only a part of it, or only that it changed.' })
  masked!: boolean;
}
