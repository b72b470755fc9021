import type { MessageTemplate } from '@ordo/i18n';
import type { Tx } from '../../platform/command/tx.js';
import type { RequestContext } from '../../platform/context.js';
import type { DomainEvent } from '../../platform/events/domain-events.js';
import { addressesOf, ContactChannel, User } from '../access/index.js';
import { deliver } from './deliver.js';
import { languageOf } from './language-of.js';
import { momentOf } from './moment-of.js';

export const TELL_SECOND_FACTOR_JOB = 'identity.tell-second-factor';

/** What is mailed of each change of a second factor. No preference is asked: who loses it to another must hear of it. */
const NOTICES: Readonly<Record<string, MessageTemplate>> = {
  SecondFactorTurnedOn: 'secondFactorOn',
  SecondFactorTurnedOff: 'secondFactorOff',
  SecondFactorReset: 'secondFactorReset',
  RecoveryCodesRenewed: 'recoveryCodesRenewed',
  RecoveryCodeUsed: 'recoveryCodeUsed',
};
export const SECOND_FACTOR_EVENTS = Object.keys(NOTICES);

/** Queues the mail to the owner of a second factor that has changed, whoever changed it. */
export async function noteSecondFactor(tx: Tx, { type, subject, at, data }: DomainEvent): Promise<void> {
  // An administrator's language is not the owner's.
  const locale = tx.actor.id === subject.id ? tx.ctx.locale : null;
  await tx.enqueue({ name: TELL_SECOND_FACTOR_JOB, payload: { userId: subject.id, type, at: at.toISOString(), left: data?.['left'] ?? null, locale } });
}

/** Mails the owner what has happened to his second factor, and when. */
export async function tellSecondFactor(ctx: RequestContext, { userId, type, at, left, locale: spoken }: Record<string, unknown>): Promise<void> {
  const em = ctx.runtime.em.fork();
  const user = await em.findOne(User, { id: String(userId) });
  const mail = user && (await addressesOf(em, user.id)).find(({ channel }) => channel === ContactChannel.EMAIL);
  const template = NOTICES[String(type)];
  if (!user || !mail || !template) return;
  const locale = await languageOf(em, user.id, spoken);
  const params = { username: user.username, at: await momentOf(em, user.id, locale, new Date(String(at))), left: String(left ?? '') };
  await deliver(ctx, mail, { template, locale, params });
}
