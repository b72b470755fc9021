import type { FilterQuery } from '@mikro-orm/core';
import { ArrayMaxSize, IsOptional, Length } from 'class-validator';
import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import type { RequestContext } from '../../platform/context.js';
import { among } from '../../platform/database/reads.js';
import { startsWith } from '../../platform/database/starts-with.js';
import { NodeId } from '../../platform/graphql/node-id.js';
import { UserRole } from './role.entity.js';
import { SecondFactor } from './second-factor.entity.js';
import type { User } from './user.entity.js';

export enum UserStatus {
  ENABLED = 'ENABLED',
  DISABLED = 'DISABLED',
  ERASED = 'ERASED',
}

registerEnumType(UserStatus, {
  name: 'UserStatus', description: 'Whether somebody may sign in.',
  valuesConfig: {
    ENABLED: { description: 'He may.' },
    DISABLED: { description: 'He was disabled; he can be enabled again.' },
    ERASED: { description: 'His personal data was deleted: the account is gone for good.' },
  },
});

export enum UserKind {
  STAFF = 'STAFF',
  CUSTOMER = 'CUSTOMER',
}

registerEnumType(UserKind, {
  name: 'UserKind', description: 'On which side of the counter somebody stands.',
  valuesConfig: { STAFF: { description: 'Works here.' }, CUSTOMER: { description: 'Buys here, and sees only what is his.' } },
});

@InputType({ description: 'Which users to list. What is left out does not limit.' })
export class UserFilter {
  @Field(() => [UserStatus], { nullable: true, description: 'Only in these states.' }) @IsOptional() @ArrayMaxSize(10)
  status?: UserStatus[] | null;
  @Field(() => [UserKind], { nullable: true, description: 'Only staff, or only customers.' }) @IsOptional() @ArrayMaxSize(10)
  kind?: UserKind[] | null;
  @Field(() => ID, { nullable: true, description: 'Only who was given this role.' }) @NodeId('Role') @IsOptional()
  roleId?: string | null;
  @Field(() => String, { nullable: true, description: 'Beginning of the name, or of the name used to sign in.' }) @IsOptional() @Length(1, 60)
  name?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Only who signs in with a second factor, or only who does not.' }) @IsOptional()
  secondFactor?: boolean | null;
}

const STATUS: Record<UserStatus, FilterQuery<User>> = {
  ENABLED: { erasedAt: null, enabled: true }, DISABLED: { erasedAt: null, enabled: false }, ERASED: { erasedAt: { $ne: null } },
};
const KIND: Record<UserKind, FilterQuery<User>> = { STAFF: { customerId: null }, CUSTOMER: { customerId: { $ne: null } } };

/** The filter as a condition. */
export function userWhere(ctx: RequestContext, filter: UserFilter | null | undefined): FilterQuery<User> {
  const { status, kind, roleId, name, secondFactor } = filter ?? {};
  const conditions: unknown[] = [];
  if (status?.length) conditions.push({ $or: status.map((each) => STATUS[each]) });
  if (kind?.length) conditions.push({ $or: kind.map((each) => KIND[each]) });
  if (roleId) conditions.push({ id: { $in: among(ctx, UserRole, 'userId', { roleId }) } });
  // User names are kept in lower case.
  if (name) conditions.push({ $or: [{ displayName: startsWith(name) }, { username: startsWith(name.toLowerCase()) }] });
  if (secondFactor !== undefined && secondFactor !== null) {
    conditions.push({ id: { [secondFactor ? '$in' : '$nin']: among(ctx, SecondFactor, 'userId', { confirmedAt: { $ne: null } }) } });
  }
  return { $and: conditions } as FilterQuery<User>;
}
