import { ArrayMaxSize, ArrayMinSize, IsOptional, Length, ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { CommandInputBase } from '../../platform/command/command-input.js';
import { NodeId } from '../../platform/graphql/node-id.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';

@InputType({ description: 'From when until when something is given.' })
abstract class ValidityInput {
  @Field(() => DateTimeScalar, { nullable: true, description: 'Not before; at once when left out.' })
  @IsOptional()
  validFrom?: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'No longer from then on; for good when left out.' })
  @IsOptional()
  validUntil?: Date | null;
}

@InputType({ description: 'A role, the rows that it is good for, and for how long.' })
export class RoleGrantInput extends ValidityInput {
  @Field(() => ID, { description: 'The role. Who holds it already holds it as said here.' })
  @NodeId('Role')
  roleId!: string;
  @Field(() => [ID], { nullable: true, description: 'Shops that it is good for; all when left out.' })
  @IsOptional() @ArrayMaxSize(200)
  @NodeId('Shop')
  shopIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'Warehouses that it is good for; all when left out.' })
  @IsOptional() @ArrayMaxSize(200)
  @NodeId('Warehouse')
  warehouseIds?: string[] | null;
}

@InputType({ description: 'A single permission beside the roles, given or denied.' })
export class SinglePermissionInput extends ValidityInput {
  @Field(() => String, { description: 'resource:verb. What was said of it before is replaced.' })
  @Length(3, 60)
  permission!: string;
  @Field(() => Boolean, { description: 'Denied: it beats every grant.' })
  denied!: boolean;
}

@InputType({ description: 'What to give and to take, for one user or for many.' })
export class AccessChangeInput {
  @Field(() => [ID], { description: 'Whom it concerns, at most 200.' })
  @ArrayMinSize(1) @ArrayMaxSize(200)
  @NodeId('User')
  userIds!: string[];
  @Field(() => [RoleGrantInput], { nullable: true, description: 'Roles to give.' })
  @IsOptional() @ArrayMaxSize(20) @ValidateNested()
  giveRoles?: RoleGrantInput[] | null;
  @Field(() => [ID], { nullable: true, description: 'Roles to take; who does not hold one is left as he is.' })
  @IsOptional() @ArrayMaxSize(20)
  @NodeId('Role')
  takeRoleIds?: string[] | null;
  @Field(() => [SinglePermissionInput], { nullable: true, description: 'Single permissions to give or to deny.' })
  @IsOptional() @ArrayMaxSize(100) @ValidateNested()
  setPermissions?: SinglePermissionInput[] | null;
  @Field(() => [String], { nullable: true, description: 'Permissions of which nothing is to be said beside the roles any more.' })
  @IsOptional() @ArrayMaxSize(100) @Length(3, 60, { each: true })
  clearPermissions?: string[] | null;
}

@InputType({ description: 'Gives and takes as previewed.' })
export class AssignAccessInput extends AccessChangeInput {
  @Field(() => String, { description: 'Token of the preview; refused when anything that it hangs on has changed since.' })
  @Length(1, 64)
  previewToken!: string;
  @Field(() => String, { nullable: true, description: 'Makes a repeat of the command answer like the first time. Keep it for one intent, at most 120 characters.' })
  @IsOptional() @Length(1, 120)
  idempotencyKey?: string | null;
}

@InputType({ description: 'Shuts a user out.' })
export class DisableUserInput extends CommandInputBase {
  @Field(() => ID, { description: 'The user.' })
  @NodeId('User')
  userId!: string;
}

@InputType({ description: 'Lets a disabled user sign in again.' })
export class EnableUserInput extends DisableUserInput {}
