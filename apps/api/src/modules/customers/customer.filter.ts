import type { FilterQuery } from '@mikro-orm/core';
import { ArrayMaxSize, IsOptional, Length, Matches } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import type { RequestContext } from '../../platform/context.js';
import { startsWith } from '../../platform/database/starts-with.js';
import { SystemError } from '../../platform/errors.js';
import { NodeId } from '../../platform/graphql/node-id.js';
import { asNameKey } from '../../platform/text/name-keys.js';
import { mayDo } from '../../platform/principal.js';
import { CustomerLevel, type Customer } from './customer.entity.js';

@InputType({ description: 'Which customers to list. What is left out does not limit.' })
export class CustomerFilter {
  @Field(() => [CustomerLevel], { nullable: true, description: 'Only these ranks.' }) @IsOptional() @ArrayMaxSize(10)
  level?: CustomerLevel[] | null;
  @Field(() => [ID], { nullable: true, description: 'Only of these shops.' }) @NodeId('Shop') @IsOptional() @ArrayMaxSize(50)
  shopIds?: string[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Only who is on the blacklist, or only who is not.' }) @IsOptional()
  blocked?: boolean | null;
  @Field(() => String, { nullable: true, description: 'Beginning of the name. Needs personal-data:reveal, since names are masked.' }) @IsOptional() @Length(1, 60)
  name?: string | null;
  @Field(() => String, { nullable: true, description: 'The phone number, whole. Needs personal-data:reveal.' }) @IsOptional() @Length(4, 30)
  phone?: string | null;
  @Field(() => String, { nullable: true, description: 'Last four digits of the phone number, which every mask shows.' }) @IsOptional() @Matches(/^\d{4}$/)
  phoneTail?: string | null;
  @Field(() => String, { nullable: true, description: 'Beginning of how the name is said, or of its initials: "zhangsan" or "zs". Needs personal-data:reveal.' }) @IsOptional() @Length(1, 60) @Matches(/[a-z]/i)
  pinyin?: string | null;
}

/** The filter as a condition. Throws FORBIDDEN for a search by a masked field without the right to see it: it would be an oracle. */
export function customerWhere(ctx: RequestContext, filter: CustomerFilter | null | undefined): FilterQuery<Customer> {
  const { level, shopIds, blocked, name, phone, phoneTail, pinyin } = filter ?? {};
  const personal = name ?? phone ?? pinyin;
  if (personal && !mayDo(ctx.principal, 'personal-data:reveal')) {
    throw new SystemError('FORBIDDEN', 'forbidden', { permission: 'personal-data:reveal' });
  }
  if (personal) ctx.passed.add('personal-data:reveal');
  return {
    ...(level?.length && { level: { $in: level } }),
    ...(shopIds?.length && { shopId: { $in: shopIds } }),
    ...(typeof blocked === 'boolean' && { blockedAt: blocked ? { $ne: null } : null }),
    ...(name && { name: startsWith(name) }),
    ...(phone && { phone }),
    ...(phoneTail && { phoneTail }),
    ...(pinyin && { $or: [{ pinyin: startsWith(asNameKey(pinyin)) }, { initials: startsWith(asNameKey(pinyin)) }] }),
  };
}
