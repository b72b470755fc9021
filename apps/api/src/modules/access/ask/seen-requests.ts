import type { FilterQuery } from '@mikro-orm/core';
import type { RequestContext } from '../../../platform/context.js';
import { readOne } from '../../../platform/database/reads.js';
import type { Row } from '../../../platform/database/row.js';
import { notFound } from '../../../platform/errors.js';
import { mayDo } from '../../../platform/principal.js';
import { asGrants, grantRows } from '../access-grants.js';
import { whyNotChange } from '../delegation.js';
import { ALL_PERMISSIONS } from '../permissions.js';
import { User } from '../user.entity.js';
import { accessOfPrincipal } from '../view-as.js';
import { PermissionRequest } from './permission-request.entity.js';
import type { PermissionRequestFilter } from './permission-request.inputs.js';
import { GIVE } from './permission-request.policy.js';

type Where = FilterQuery<PermissionRequest>;

/** The requests that the caller sees: his own, and those that he could decide. */
export async function seenRequests(ctx: RequestContext, filter: PermissionRequestFilter | null): Promise<Where> {
  const { state, own } = filter ?? {};
  const seen = [...(own === false ? [] : ownOf(ctx)), ...(own ? [] : await decidableBy(ctx))];
  // Nobody's are his who neither asks nor decides.
  return { $or: seen.length > 0 ? seen : [{ id: '' }], ...(state?.length && { state: { $in: state } }) };
}

/** One request by its id. NOT_FOUND also when the caller does not see it. */
export async function readSeenRequest(ctx: RequestContext, id: string, columns: readonly string[]): Promise<Row<PermissionRequest>> {
  const row = await readOne(ctx, PermissionRequest, { where: { $and: [{ id }, await seenRequests(ctx, null)] }, columns });
  if (!row) throw notFound('PermissionRequest');
  return row;
}

function ownOf({ principal }: RequestContext): Where[] {
  return principal.kind === 'user' ? [{ userId: principal.id }] : [];
}

/** What others ask for that he holds himself: of whoever sees no more rows than he does. */
async function decidableBy(ctx: RequestContext): Promise<Where[]> {
  const { principal } = ctx;
  if (!mayDo(principal, GIVE)) return [];
  const held = ALL_PERMISSIONS.filter((each) => mayDo(principal, each));
  const own = principal.kind === 'user' ? [principal.id] : [];
  return [{ permission: { $in: held }, userId: { $nin: [...own, ...(await whoSeeMore(ctx))] } }];
}

/** Askers who see more rows than the caller; nobody sees more than who sees all. */
async function whoSeeMore(ctx: RequestContext): Promise<string[]> {
  const held = accessOfPrincipal(ctx.principal);
  if (held.scope.shops === 'all' && held.scope.warehouses === 'all') return [];
  const em = ctx.em.fork();
  const asked = await em.createQueryBuilder(PermissionRequest).select('userId').distinct().execute<{ userId: string }[]>('all');
  const users = await em.find(User, { id: { $in: asked.map(({ userId }) => userId) } });
  const { rows, roles } = await grantRows(em, users.map(({ id }) => id));
  const now = ctx.clock.now();
  return users.filter((user) => whyNotChange(held, asGrants(user, rows.get(user.id), roles), now)).map(({ id }) => id);
}
