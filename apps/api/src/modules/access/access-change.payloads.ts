import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { MoneyField } from '../../platform/graphql/money-field.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { Payload, UserError } from '../../platform/graphql/user-error.js';
import { PermissionInfo } from './permission-catalogue.js';
import { Role } from './role.entity.js';
import { User } from './user.entity.js';
import { ViewerScope } from './viewer.js';

@ObjectType({ description: 'What a change of rights would do to one user.', simpleResolvers: true })
export class UserAccessChange {
  @Field(() => User, { description: 'Whom.' })
  user!: User;
  @Field(() => [PermissionInfo], { description: 'What he may do afterwards and may not do now.' })
  gained!: PermissionInfo[];
  @Field(() => [PermissionInfo], { description: 'What he may do now and may not do afterwards.' })
  lost!: PermissionInfo[];
  @Field(() => ViewerScope, { description: 'Which rows he may see now.' })
  scopeBefore!: ViewerScope;
  @Field(() => ViewerScope, { description: 'Which rows he may see afterwards.' })
  scopeAfter!: ViewerScope;
  @Field(() => Boolean, { description: 'He can do and see exactly what he can now.' })
  unchanged!: boolean;
}

@ObjectType({ description: 'What a change of rights would do, before it is done.', simpleResolvers: true })
export class AccessChangePreview {
  @Field(() => String, { description: 'To be given back to the command; it stands for what is shown here.' })
  token!: string;
  @Field(() => [UserAccessChange], { description: 'What becomes of each user.' })
  users!: UserAccessChange[];
  @Field(() => Int, { description: 'For how many something changes.' })
  affected!: number;
  @Field(() => [UserError], { description: 'What stands against it; the command would be refused for the same.' })
  userErrors!: UserError[];
}

@ObjectType({ description: 'What came of giving and taking rights.', simpleResolvers: true })
export class AssignAccessPayload extends Payload {
  @Field(() => Int, { nullable: true, description: 'For how many users something changed; null when refused.' })
  affected?: number | null;
  @Field(() => [ID], { nullable: true, description: 'Whom it concerned; null when refused.' })
  userIds?: string[] | null;
}

@ObjectType({ description: 'What came of shutting a user out.', simpleResolvers: true })
export class DisableUserPayload extends Payload {
  @Field(() => User, { nullable: true, description: 'The user; null when refused.' })
  user?: User | null;
  @Field(() => Int, { nullable: true, description: 'How many sessions ended with it.' })
  ended?: number | null;
}

@ObjectType({ description: 'What came of letting a user in again.', simpleResolvers: true })
export class EnableUserPayload extends Payload {
  @Field(() => User, { nullable: true, description: 'The user; null when refused.' })
  user?: User | null;
}

export enum PermissionReasonKind {
  ROLE = 'ROLE',
  GRANT = 'GRANT',
  DENIAL = 'DENIAL',
}

registerEnumType(PermissionReasonKind, {
  name: 'PermissionReasonKind',
  description: 'Where a permission comes from, or what refuses it.',
  valuesConfig: {
    ROLE: { description: 'A role allows it.' },
    GRANT: { description: 'It was given beside the roles.' },
    DENIAL: { description: 'It was denied: that beats every grant.' },
  },
});

@ObjectType({ description: 'One thing that allows or refuses a permission.', simpleResolvers: true })
export class PermissionReason {
  @Field(() => PermissionReasonKind, { description: 'What it is.' })
  kind!: PermissionReasonKind;
  @Field(() => Role, { nullable: true, description: 'The role that allows it; null for what stands beside the roles.' })
  role?: Role | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Not before; null for at once.' })
  validFrom?: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'No longer from then on; null for good.' })
  validUntil?: Date | null;
  @Field(() => Boolean, { description: 'It counts now: it has begun and is not over.' })
  inForce!: boolean;
}

@ObjectType({ description: 'Whether a user may do something, and why.', simpleResolvers: true })
export class PermissionExplanation {
  @Field(() => PermissionInfo, { description: 'What it is about.' })
  permission!: PermissionInfo;
  @Field(() => Boolean, { description: 'He may do it now.' })
  allowed!: boolean;
  @Field(() => [PermissionReason], { description: 'What allows it and what refuses it; empty when nothing was said, which refuses too.' })
  reasons!: PermissionReason[];
}

@ObjectType({ description: 'A role as a user holds it.', simpleResolvers: true })
export class RoleGrant {
  @Field(() => Role, { description: 'The role.' })
  role!: Role;
  @Field(() => [ID], { nullable: true, description: 'Shops that it is good for; null for all.' })
  shopIds!: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'Warehouses that it is good for; null for all.' })
  warehouseIds!: string[] | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Not before; null for at once.' })
  validFrom?: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'No longer from then on; null for good.' })
  validUntil?: Date | null;
  @Field(() => Boolean, { description: 'It counts now.' })
  inForce!: boolean;
}

@ObjectType({ description: 'A single permission beside the roles.', simpleResolvers: true })
export class SinglePermission {
  @Field(() => PermissionInfo, { description: 'The permission.' })
  permission!: PermissionInfo;
  @Field(() => Boolean, { description: 'Denied: it beats every grant.' })
  denied!: boolean;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Not before; null for at once.' })
  validFrom?: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'No longer from then on; null for good.' })
  validUntil?: Date | null;
  @Field(() => Boolean, { description: 'It counts now.' })
  inForce!: boolean;
}

@ObjectType({ description: 'What a user was given, and what it adds up to now.', simpleResolvers: true })
export class UserAccess {
  @Field(() => [RoleGrant], { description: 'Roles, also those to come and those that are over.' })
  roles!: RoleGrant[];
  @Field(() => [SinglePermission], { description: 'Single permissions, given or denied.' })
  single!: SinglePermission[];
  @Field(() => [PermissionExplanation], { description: 'Every permission of which something was said, with where it comes from.' })
  permissions!: PermissionExplanation[];
  @Field(() => ViewerScope, { description: 'Which rows he may see now.' })
  scope!: ViewerScope;
  @MoneyField('Up to this amount he approves a refund alone; null for no limit.', { nullable: true })
  refundLimit?: number | null;
}

@ObjectType({ description: 'What came of a command on a role.', simpleResolvers: true })
export class CreateRolePayload extends Payload {
  @Field(() => Role, { nullable: true, description: 'The role; null when refused.' })
  role?: Role | null;
}

@ObjectType({ description: 'What came of copying a role.', simpleResolvers: true })
export class CloneRolePayload extends CreateRolePayload {}

@ObjectType({ description: 'What came of changing a role.', simpleResolvers: true })
export class UpdateRolePayload extends CreateRolePayload {
  @Field(() => Int, { nullable: true, description: 'How many users hold it; null when refused.' })
  affected?: number | null;
}

@ObjectType({ description: 'What came of deleting a role.', simpleResolvers: true })
export class DeleteRolePayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The role that is gone; null when refused.' })
  deletedRoleId?: string | null;
}
