import { ArrayMaxSize, IsOptional, Length } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { CommandInputBase } from '../../platform/command/command-input.js';
import { NodeId } from '../../platform/graphql/node-id.js';
import { MoneyInput } from '../../platform/graphql/scalars.js';

@InputType({ description: 'A new role.' })
export class CreateRoleInput extends CommandInputBase {
  @Field(() => String, { description: 'Name shown to people, 1 to 60 characters; no two roles have the same.' })
  @Length(1, 60)
  name!: string;
  @Field(() => String, { nullable: true, description: 'What it is for, at most 300 characters.' })
  @IsOptional() @Length(0, 300)
  description?: string | null;
  @Field(() => [String], { description: 'What its holders may do: resource:verb.' })
  @ArrayMaxSize(200) @Length(3, 60, { each: true })
  permissions!: string[];
  @Field(() => MoneyInput, { nullable: true, description: 'Up to this amount its holders approve a refund alone; no limit when left out.' })
  refundLimit?: MoneyInput | null;
}

@InputType({ description: 'A copy of a role under another name.' })
export class CloneRoleInput extends CommandInputBase {
  @Field(() => ID, { description: 'The role to copy.' })
  @NodeId('Role')
  roleId!: string;
  @Field(() => String, { description: 'Name of the copy, 1 to 60 characters.' })
  @Length(1, 60)
  name!: string;
}

@InputType({ description: 'Changes a role; what is left out stays as it is.' })
export class UpdateRoleInput extends CommandInputBase {
  @Field(() => ID, { description: 'The role.' })
  @NodeId('Role')
  roleId!: string;
  @Field(() => Int, { nullable: true, description: 'Version that was looked at; refused when somebody else changed it since.' })
  @IsOptional()
  expectedVersion?: number | null;
  @Field(() => String, { nullable: true, description: 'New name.' })
  @IsOptional() @Length(1, 60)
  name?: string | null;
  @Field(() => String, { nullable: true, description: 'New description; null clears it.' })
  @IsOptional() @Length(0, 300)
  description?: string | null;
  @Field(() => [String], { nullable: true, description: 'All that its holders may do from now on.' })
  @IsOptional() @ArrayMaxSize(200) @Length(3, 60, { each: true })
  permissions?: string[] | null;
  @Field(() => MoneyInput, { nullable: true, description: 'New limit; null takes the limit away.' })
  @IsOptional()
  refundLimit?: MoneyInput | null;
}

@InputType({ description: 'Deletes a role that nobody holds.' })
export class DeleteRoleInput extends CommandInputBase {
  @Field(() => ID, { description: 'The role.' })
  @NodeId('Role')
  roleId!: string;
}
