import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsDate, IsOptional, Length, Max, Min } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CommandInputBase } from '../../platform/command/command-input.js';
import { Connection } from '../../platform/graphql/connection.js';
import { NodeId } from '../../platform/graphql/node-id.js';
import { NotBlank } from '../../platform/graphql/not-blank.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { Payload } from '../../platform/graphql/user-error.js';
import { ApiKey, ApiKeyMode } from './api-key.entity.js';

const MOST_PERMISSIONS = 200;
const MOST_ROWS = 200;
const MOST_ADDRESSES = 50;

/** Takes no idempotency key: the answer holds the secret, and no secret is kept. */
@InputType({ description: 'What the new key is for and what it may do.' })
export class CreateOwnApiKeyInput {
  @Field(() => String, { description: 'Who or what it is for, 1 to 60 characters.' })
  @Length(1, 60) @NotBlank()
  name!: string;
  @Field(() => ApiKeyMode, { nullable: true, description: 'Live when left out.' })
  @IsOptional()
  mode?: ApiKeyMode | null;
  @Field(() => [String], { description: 'What it may do: only what the caller holds.' })
  @ArrayMinSize(1) @ArrayMaxSize(MOST_PERMISSIONS) @ArrayUnique() @Length(1, 60, { each: true })
  permissions!: string[];
  @Field(() => [ID], { nullable: true, description: 'Shops whose rows it sees; all that the caller sees when left out.' })
  @NodeId('Shop') @IsOptional() @ArrayMinSize(1) @ArrayMaxSize(MOST_ROWS)
  shopIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'Warehouses whose rows it sees; all that the caller sees when left out.' })
  @NodeId('Warehouse') @IsOptional() @ArrayMinSize(1) @ArrayMaxSize(MOST_ROWS)
  warehouseIds?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Addresses or ranges (IPv4 or IPv6, CIDR) that it may come from; anywhere when left out.' })
  @IsOptional() @ArrayMinSize(1) @ArrayMaxSize(MOST_ADDRESSES) @Length(1, 64, { each: true })
  addresses?: string[] | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ends by itself; never when left out.' })
  @IsOptional() @IsDate()
  expiresAt?: Date | null;
}

@InputType({ description: 'What the new key of a partner system is for and what it may do.' })
export class CreateApiKeyInput extends CreateOwnApiKeyInput {
  @Field(() => Int, { nullable: true, description: 'Points that its bucket holds; 2,000 when left out.' })
  @IsOptional() @Min(100) @Max(100_000)
  bucketSize?: number | null;
  @Field(() => Int, { nullable: true, description: 'Points that come back each second; 100 when left out.' })
  @IsOptional() @Min(1) @Max(10_000)
  restoreRate?: number | null;
}

@InputType({ description: 'Which key gets a successor.' })
export class RotateApiKeyInput {
  @Field(() => ID, { description: 'The key.' })
  @NodeId('ApiKey')
  apiKeyId!: string;
  @Field(() => Int, { nullable: true, description: 'Hours for which both work, 0 to 720; 24 when left out.' })
  @IsOptional() @Min(0) @Max(720)
  overlapHours?: number | null;
}

@InputType({ description: 'Which key to take back.' })
export class RevokeApiKeyInput extends CommandInputBase {
  @Field(() => ID, { description: 'The key.' })
  @NodeId('ApiKey')
  apiKeyId!: string;
  @Field(() => String, { nullable: true, description: 'Why, at most 200 characters.' })
  @IsOptional() @Length(1, 200) @NotBlank()
  reason?: string | null;
}

@ObjectType({ description: 'A page of keys.' })
export class ApiKeyConnection extends Connection(ApiKey) {}

@ObjectType({ description: 'The new key; null when refused.', simpleResolvers: true })
export class ApiKeyPayload extends Payload {
  @Field(() => ApiKey, { nullable: true, description: 'The key; null when refused.' })
  apiKey?: ApiKey | null;
}

@ObjectType({ description: 'A new key with its secret; null when refused.', simpleResolvers: true })
export class NewApiKeyPayload extends ApiKeyPayload {
  @Field(() => String, { nullable: true, description: 'The key itself: `Authorization: Bearer …`. Shown this once; nobody can show it again.' })
  secret?: string | null;
}
