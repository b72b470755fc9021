import { actionsFrom, canRun, nextState } from '@ordo/kernel';
import type { RequestContext } from '../../../platform/context.js';
import { Refusal, UserErrorCode, type RefusalDetail } from '../../../platform/errors.js';
import { availableAction, type AvailableAction } from '../../../platform/graphql/available-action.js';
import type { Principal } from '../../../platform/principal.js';
import { whyNotChange, whyNotHand } from '../delegation.js';
import type { Access, Grants } from '../effective-access.js';
import type { Permission } from '../permissions.js';
import type { PermissionRequest } from './permission-request.entity.js';
import { PERMISSION_REQUEST_TRANSITIONS, type PermissionRequestAction, type PermissionRequestState } from './permission-request.transitions.js';

/** What giving anything takes, and so deciding on what was asked for. */
export const GIVE: Permission = 'user:assign';

const OPEN_MS = 14 * 86_400_000;

/** When a request ends by itself, if nobody decides before. */
export const endOf = (askedAt: Date): Date => new Date(askedAt.getTime() + OPEN_MS);

/** Names the one request that somebody may have open for a permission. */
export const openFor = (userId: string, permission: string): string => `${userId}:${permission}`;

/** Whether it is the caller's own: nobody decides on what he asked for himself. */
export const isOwn = (actor: Principal, { userId }: Pick<PermissionRequest, 'userId'>): boolean => actor.kind === 'user' && actor.id === userId;

/**
 * Why somebody who holds `held` could not give a permission to whoever holds these grants: the rule of every assignment (S8.3.3.2).
 * Who could not give it neither decides on a request for it nor sees that there is one.
 */
export function whyNotGive(held: Access, { grants, permission }: { grants: Grants; permission: string }, now: Date): RefusalDetail | undefined {
  return whyNotHand(held, { single: { permission, denied: false } }) ?? whyNotChange(held, grants, now);
}

/** Why this cannot be done with a request now; undefined when it can. */
export function whyNotRequest(action: PermissionRequestAction, state: PermissionRequestState): RefusalDetail | undefined {
  if (canRun(PERMISSION_REQUEST_TRANSITIONS, action, state)) return undefined;
  return {
    code: UserErrorCode.ACTION_NOT_ALLOWED, messageKey: 'permissionRequestStateForbids', params: { state },
    facts: { from: state, allowed: actionsFrom(PERMISSION_REQUEST_TRANSITIONS, state) },
  };
}

/** Moves a request on; there is room for another one then. Refuses what its state does not allow. */
export function moveRequest(row: PermissionRequest, action: PermissionRequestAction, at: Date): void {
  const reason = whyNotRequest(action, row.state);
  if (reason) throw new Refusal({ ...reason, field: ['permissionRequestId'] });
  Object.assign(row, { state: nextState(PERMISSION_REQUEST_TRANSITIONS, action, row.state), openFor: null, decidedAt: at });
}

/** What the caller can do with a request that he sees: take his own back, decide on another's. */
export function requestActions(ctx: RequestContext, row: Pick<PermissionRequest, 'userId' | 'state'>): AvailableAction[] {
  const whyNot = (action: PermissionRequestAction) => () => whyNotRequest(action, row.state);
  if (isOwn(ctx.principal, row)) return [availableAction(ctx, { action: 'withdraw', permission: '' }, whyNot('withdraw'), true)];
  return (['grant', 'decline'] as const).map((action) => availableAction(ctx, { action, permission: GIVE }, whyNot(action)));
}
