import type { Tx } from '../../platform/command/tx.js';
import type { RequestContext } from '../../platform/context.js';
import type { DomainEvent } from '../../platform/events/domain-events.js';
import { encodeNodeId } from '../../platform/ids.js';
import { addressesOf, ContactChannel, giversOf, permissionInfo, PermissionRequest, User, type Permission } from '../access/index.js';
import { deliver } from './deliver.js';
import { identityState } from './identity-state.js';
import { languageOf } from './language-of.js';

export const TELL_PERMISSION_ASKED_JOB = 'identity.tell-permission-asked';

/** Queues a mail to each who can give what was asked for: one that fails holds no other up. */
export async function notePermissionAsked(tx: Tx, { subject, data }: DomainEvent): Promise<void> {
  const asker = await tx.em.findOneOrFail(User, { id: subject.id });
  const givers = await giversOf(tx.em, asker, String(data?.['permission']) as Permission, tx.now);
  for (const giver of givers) await tx.enqueue({ name: TELL_PERMISSION_ASKED_JOB, payload: { requestId: String(data?.['requestId']), giverId: giver.id } });
}

/** Mails somebody what was asked for, by whom, why, and where it is given. */
export async function tellPermissionAsked(ctx: RequestContext, { requestId, giverId }: Record<string, unknown>): Promise<void> {
  const em = ctx.runtime.em.fork();
  const request = await em.findOne(PermissionRequest, { id: String(requestId) });
  const asker = request && (await em.findOne(User, { id: request.userId }));
  const mail = (await addressesOf(em, String(giverId))).find(({ channel }) => channel === ContactChannel.EMAIL);
  if (!request || !asker || !mail) return;
  const locale = await languageOf(em, String(giverId), null);
  const { name } = permissionInfo(request.permission as Permission, locale);
  const link = `${identityState(ctx.runtime).publicUrl}/system/users/${encodeURIComponent(encodeNodeId('User', asker.id))}`;
  await deliver(ctx, mail, { template: 'permissionAsked', locale, params: { asker: asker.displayName, permission: name, reason: request.reason, link } });
}
