import { IsOptional, ValidateNested } from 'class-validator';
import { ArgsType, Field, InputType } from 'type-graphql';
import { CommandInputBase } from '../../platform/command/command-input.js';
import { ConnectionArgs } from '../../platform/graphql/connection.js';
import { AuditEntryFilter } from './audit.filter.js';

@ArgsType()
export class AuditListArgs extends ConnectionArgs {
  @Field(() => AuditEntryFilter, { nullable: true, description: 'Which entries.' })
  @IsOptional() @ValidateNested()
  filter?: AuditEntryFilter | null;
}

@InputType({ description: 'Starts a check of the whole audit log.' })
export class VerifyAuditLogInput extends CommandInputBase {}

@InputType({ description: 'What of the audit log to export.' })
export class ExportAuditLogInput extends CommandInputBase {
  @Field(() => AuditEntryFilter, { nullable: true, description: 'Which entries; all when left out, at most 100,000, newest first.' })
  @IsOptional() @ValidateNested()
  filter?: AuditEntryFilter | null;
}
