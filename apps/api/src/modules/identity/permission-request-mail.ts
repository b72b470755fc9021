import type { MessageTemplate } from '@ordo/i18n';
import type { Tx } from '../../platform/command/tx.js';
import type { RequestContext } from '../../platform/context.js';
import type { DomainEvent } from '../../platform/events/domain-events.js';
import { encodeNodeId } from '../../platform/ids.js';
import { addressesOf, ContactChannel, giversOf, permissionInfo, PermissionRequest, PermissionRequestState, User, type Permission } from '../access/index.js';
import { deliver } from './deliver.js';
import { identityState } from './identity-state.js';
import { languageOf } from './language-of.js';
import { momentOf } from './moment-of.js';

export const TELL_PERMISSION_ASKED_JOB = 'identity.tell-permission-asked';
export const TELL_PERMISSION_DECIDED_JOB = 'identity.tell-permission-decided';
/** What came of a request, by somebody's decision. */
export const PERMISSION_DECIDED_EVENTS = ['PermissionRequestGranted', 'PermissionRequestDeclined'];

/** Queues a mail to each who can give what was asked for: one that fails holds no other up. */
export async function notePermissionAsked(tx: Tx, { subject }: DomainEvent): Promise<void> {
  const { id: requestId, userId, permission } = await tx.em.findOneOrFail(PermissionRequest, { id: subject.id });
  const asker = await tx.em.findOneOrFail(User, { id: userId });
  const givers = await giversOf(tx.em, asker, permission as Permission, tx.now);
  for (const giver of givers) await tx.enqueue({ name: TELL_PERMISSION_ASKED_JOB, payload: { requestId, giverId: giver.id } });
}

/** Queues a mail to whoever asked. */
export async function notePermissionDecided(tx: Tx, { subject }: DomainEvent): Promise<void> {
  await tx.enqueue({ name: TELL_PERMISSION_DECIDED_JOB, payload: { requestId: subject.id } });
}

/** Mails somebody what was asked for, by whom, why, and where it is decided; nothing when it was decided meanwhile. */
export async function tellPermissionAsked(ctx: RequestContext, { requestId, giverId }: Record<string, unknown>): Promise<void> {
  const em = ctx.runtime.em.fork();
  const request = await em.findOne(PermissionRequest, { id: String(requestId), state: PermissionRequestState.OPEN });
  const asker = request && (await em.findOne(User, { id: request.userId }));
  const mail = (await addressesOf(em, String(giverId))).find(({ channel }) => channel === ContactChannel.EMAIL);
  if (!request || !asker || !mail) return;
  const locale = await languageOf(em, String(giverId), null);
  const { name } = permissionInfo(request.permission as Permission, locale);
  const link = `${identityState(ctx.runtime).publicUrl}/system/permission-requests/${encodeURIComponent(encodeNodeId('PermissionRequest', request.id))}`;
  await deliver(ctx, mail, { template: 'permissionAsked', locale, params: { asker: asker.displayName, permission: name, reason: request.reason, link } });
}

/** Mails whoever asked what was decided, by whom, and until when or why. */
export async function tellPermissionDecided(ctx: RequestContext, { requestId }: Record<string, unknown>): Promise<void> {
  const em = ctx.runtime.em.fork();
  const request = await em.findOne(PermissionRequest, { id: String(requestId) });
  const mail = request && (await addressesOf(em, request.userId)).find(({ channel }) => channel === ContactChannel.EMAIL);
  if (!request || !mail) return;
  const locale = await languageOf(em, request.userId, null);
  const { name } = permissionInfo(request.permission as Permission, locale);
  const until = request.grantedUntil ? await momentOf(em, request.userId, locale, request.grantedUntil) : '';
  const link = `${identityState(ctx.runtime).publicUrl}/account`;
  await deliver(ctx, mail, { template: templateOf(request), locale, params: { decider: request.decidedBy ?? '', permission: name, until, note: request.note ?? '', link } });
}

function templateOf({ state, grantedUntil }: PermissionRequest): MessageTemplate {
  if (state === PermissionRequestState.DECLINED) return 'permissionDeclined';
  return grantedUntil ? 'permissionGrantedUntil' : 'permissionGranted';
}
