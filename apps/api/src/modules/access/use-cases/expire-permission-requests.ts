import { command, perform } from '../../../platform/command/command.js';
import { loadForUpdate } from '../../../platform/command/tx.js';
import type { RequestContext, Runtime } from '../../../platform/context.js';
import { asGrants, grantRows } from '../access-grants.js';
import { PermissionRequest } from '../ask/permission-request.entity.js';
import { endOf, moveRequest } from '../ask/permission-request.policy.js';
import { PermissionRequestState } from '../ask/permission-request.transitions.js';
import { accessAt } from '../effective-access.js';
import { User } from '../user.entity.js';

const OFTEN_MS = 60_000;

/** Closes what asks for nothing any more: nobody decided in time, or whoever asked has it by other means, such as a role that has begun. */
export function expirePermissionRequests(runtime: Runtime): void {
  runtime.jobs.every('access.expire-permission-requests', OFTEN_MS, async (ctx) => {
    for (const id of await whatIsOver(ctx)) await perform(ctx, expirePermissionRequest, { id });
  });
}

async function whatIsOver(ctx: RequestContext): Promise<string[]> {
  const em = ctx.em.fork();
  const now = ctx.clock.now();
  const open = await em.find(PermissionRequest, { state: PermissionRequestState.OPEN }, { orderBy: { askedAt: 'asc', id: 'asc' } });
  const users = await em.find(User, { id: { $in: open.map(({ userId }) => userId) } });
  const { rows, roles } = await grantRows(em, users.map(({ id }) => id));
  const held = new Map(users.map((user) => [user.id, accessAt(asGrants(user, rows.get(user.id), roles), now).permissions]));
  return open.filter(({ userId, permission, askedAt }) => endOf(askedAt) <= now || held.get(userId)?.has(permission)).map(({ id }) => id);
}

const expirePermissionRequest = command('expirePermissionRequest', async (tx, { id }: { id: string }) => {
  const row = await loadForUpdate(tx, PermissionRequest, id);
  // Somebody decided a moment ago.
  if (row.state !== PermissionRequestState.OPEN) return {};
  moveRequest(row, 'expire', tx.now);
  await tx.emit({ type: 'PermissionRequestExpired', subject: { type: 'PermissionRequest', id: row.id }, data: { permission: row.permission } });
  return {};
});
