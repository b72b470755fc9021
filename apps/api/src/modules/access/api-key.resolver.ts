import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { execute } from '../../platform/command/command.js';
import type { RequestContext } from '../../platform/context.js';
import { readPage } from '../../platform/database/page.js';
import { loadOne, readMany } from '../../platform/database/reads.js';
import { rowJson, type Row } from '../../platform/database/row.js';
import { askedOfOne, Needs } from '../../platform/graphql/asked-columns.js';
import { AvailableAction } from '../../platform/graphql/available-action.js';
import { ConnectionArgs } from '../../platform/graphql/connection.js';
import { Authenticated } from '../../platform/graphql/permissions.js';
import { rowInstant } from '../../platform/graphql/scalars.js';
import { decodeNodeId } from '../../platform/ids.js';
import { accessState } from './access-state.js';
import { keyActions } from './api-key-actions.js';
import { ApiKeyRequest } from './api-key-request.entity.js';
import { keyRequestLog } from './key-request-log.js';
import { readKey } from './read-key.js';
import { ApiKey, ApiKeyState } from './api-key.entity.js';
import { ApiKeyConnection, ApiKeyPayload, CreateApiKeyInput, CreateOwnApiKeyInput, NewApiKeyPayload, RevokeApiKeyInput, RotateApiKeyInput } from './api-key.inputs.js';
import { grantablePermissions, keyState } from './api-key.policy.js';
import { Requires } from './requires.js';
import { createApiKey, createOwnApiKey } from './use-cases/create-api-key.js';
import { revokeApiKey } from './use-cases/revoke-api-key.js';
import { rotateApiKey } from './use-cases/rotate-api-key.js';
import { User } from './user.entity.js';

const REQUESTS_SHOWN = 100;
const NEWEST_FIRST = { column: 'id', direction: 'desc' } as const;

@Resolver(() => ApiKey)
export class ApiKeyResolver {
  @Query(() => ApiKeyConnection, { description: 'Every key of the house and of its users, newest first.' })
  @Requires('apikey:read')
  apiKeys(@Args(() => ConnectionArgs) page: ConnectionArgs, @Info() info: GraphQLResolveInfo, @Ctx() ctx: RequestContext): unknown {
    return readPage(ctx, ApiKey, { sort: NEWEST_FIRST, page, info });
  }

  @Query(() => ApiKey, { description: 'One key: any for holders of apikey:read, for everybody else one\'s own.' })
  @Authenticated()
  apiKey(@Arg('id', () => ID, { description: 'Id of the key.' }) id: string, @Info() info: GraphQLResolveInfo, @Ctx() ctx: RequestContext): unknown {
    return readKey(ctx, decodeNodeId('ApiKey', id, ['id']), askedOfOne(ctx, ApiKey, info).columns);
  }

  @Query(() => ApiKeyConnection, { description: 'The caller\'s own keys, newest first.' })
  @Requires('apikey:own')
  myApiKeys(@Args(() => ConnectionArgs) page: ConnectionArgs, @Info() info: GraphQLResolveInfo, @Ctx() ctx: RequestContext): unknown {
    return readPage(ctx, ApiKey, { where: { ownerId: ctx.principal.id }, sort: NEWEST_FIRST, page, info });
  }

  @Query(() => [String], { description: 'Permissions that the caller may give to a key: resource:verb.' })
  @Authenticated()
  permissionsForKeys(@Ctx() ctx: RequestContext): string[] {
    return grantablePermissions(ctx.principal);
  }

  @Mutation(() => NewApiKeyPayload, { description: 'Makes a key of a partner system; the answer shows it once.' })
  @Requires('apikey:manage')
  createApiKey(@Arg('input', () => CreateApiKeyInput, { description: 'What for.' }) input: CreateApiKeyInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, createApiKey, input);
  }

  @Mutation(() => NewApiKeyPayload, { description: 'Makes a key for the caller\'s own scripts; the answer shows it once.' })
  @Requires('apikey:own')
  createOwnApiKey(@Arg('input', () => CreateOwnApiKeyInput, { description: 'What for.' }) input: CreateOwnApiKeyInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, createOwnApiKey, input);
  }

  @Mutation(() => NewApiKeyPayload, { description: 'Gives a key a successor and an end: both work meanwhile. For its owner, or whoever may manage keys.' })
  @Authenticated()
  async rotateApiKey(@Arg('input', () => RotateApiKeyInput, { description: 'Which.' }) input: RotateApiKeyInput, @Ctx() ctx: RequestContext): Promise<unknown> {
    const answer = await execute(ctx, rotateApiKey, input);
    accessState(ctx.runtime).authenticator.forget();
    return answer;
  }

  @Mutation(() => ApiKeyPayload, { description: 'Takes a key back at once. For its owner, or whoever may manage keys.' })
  @Authenticated()
  async revokeApiKey(@Arg('input', () => RevokeApiKeyInput, { description: 'Which.' }) input: RevokeApiKeyInput, @Ctx() ctx: RequestContext): Promise<unknown> {
    const answer = await execute(ctx, revokeApiKey, input);
    accessState(ctx.runtime).authenticator.forget();
    return answer;
  }

  @FieldResolver(() => ApiKeyState, { description: 'Whether it still opens anything.' })
  @Needs('revokedAt', 'expiresAt', 'replacedById')
  state(@Root() key: Row<ApiKey>, @Ctx() ctx: RequestContext): ApiKeyState {
    return keyState(datesOf(key), ctx.clock.now());
  }

  @FieldResolver(() => [String], { description: 'What it may do: resource:verb.' })
  @Needs('permissions')
  permissions(@Root() key: Row<ApiKey>): string[] {
    return rowJson<string[]>(key.permissions);
  }

  @FieldResolver(() => [String], { nullable: true, description: 'Addresses and ranges that it may come from; null for anywhere.' })
  @Needs('addresses')
  addresses(@Root() key: Row<ApiKey>): string[] | null {
    return rowJson<string[] | null>(key.addresses ?? null);
  }

  @FieldResolver(() => User, { nullable: true, description: 'Whose own key it is; null for the house\'s.' })
  @Needs('ownerId')
  owner(@Root() key: Row<ApiKey>, @Ctx() ctx: RequestContext): unknown {
    return loadOne(ctx, User, key.ownerId);
  }

  @FieldResolver(() => ApiKey, { nullable: true, description: 'The key that took its place.' })
  @Needs('replacedById')
  replacedBy(@Root() key: Row<ApiKey>, @Ctx() ctx: RequestContext): unknown {
    return loadOne(ctx, ApiKey, key.replacedById);
  }

  @FieldResolver(() => [ApiKeyRequest], { description: 'What it asked, newest first, the last 100 of thirty days.' })
  async requests(@Root() key: Row<ApiKey>, @Ctx() ctx: RequestContext): Promise<unknown> {
    await keyRequestLog(ctx.runtime).flush();
    return readMany(ctx, ApiKeyRequest, { where: { apiKeyId: key.id }, orderBy: { id: 'desc' }, limit: REQUESTS_SHOWN });
  }

  @FieldResolver(() => [AvailableAction], { description: 'What the caller can do with it now, and why not the rest.' })
  @Needs('ownerId', 'revokedAt', 'expiresAt', 'replacedById')
  availableActions(@Root() key: Row<ApiKey>, @Ctx() ctx: RequestContext): Promise<AvailableAction[]> {
    return keyActions(ctx, { ...key, ...datesOf(key) });
  }
}

/** A lean row's instants, whatever the dialect's driver made of them. */
function datesOf(key: Row<ApiKey>): Pick<ApiKey, 'revokedAt' | 'expiresAt' | 'replacedById'> {
  const at = (value: Date | null | undefined): Date | null => (value ? rowInstant(value) : null);
  return { revokedAt: at(key.revokedAt), expiresAt: at(key.expiresAt), replacedById: key.replacedById ?? null };
}
