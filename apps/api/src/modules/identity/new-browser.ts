import { createHmac } from 'node:crypto';
import { isIPv4 } from 'node:net';
import type { Tx } from '../../platform/command/tx.js';
import type { RequestContext } from '../../platform/context.js';
import type { DomainEvent } from '../../platform/events/domain-events.js';
import { addressesOf, browserWords, ContactChannel, User } from '../access/index.js';
import { deliver } from './deliver.js';
import { identityState } from './identity-state.js';
import { KnownBrowser } from './known-browser.entity.js';
import { languageOf } from './language-of.js';
import { momentOf } from './moment-of.js';
import { Preference } from './preference.entity.js';

/** Who signs in from a browser not seen before is told by mail, unless it is his first, or he wants none. */
export async function noteBrowser(tx: Tx, { subject: { id: userId } }: DomainEvent): Promise<void> {
  const { ip, userAgent, runtime, locale } = tx.ctx;
  const browser = browserWords(userAgent)?.slice(0, 80) ?? null;
  const signature = createHmac('sha256', identityState(runtime).key).update(`browser:${browser}:${networkOf(ip ?? '')}`).digest('hex');
  const known = await tx.em.nativeUpdate(KnownBrowser, { userId, signature }, { lastSeenAt: tx.now, ip: ip ?? null });
  if (known > 0) return;
  const isFirst = (await tx.em.count(KnownBrowser, { userId })) === 0;
  const row = tx.em.create(KnownBrowser, { userId, signature, browser, ip: ip ?? null, firstSeenAt: tx.now, lastSeenAt: tx.now } as never);
  const preference = await tx.em.findOne(Preference, { userId });
  if (!isFirst && preference?.mailNewBrowser !== false) await tx.enqueue({ name: 'identity.tell-new-browser', payload: { browserId: row.id, locale } });
}

/** The part of an address that stays when a provider gives somebody another one: a /16 of IPv4, a /32 of IPv6. */
function networkOf(ip: string): string {
  return isIPv4(ip) ? ip.split('.').slice(0, 2).join('.') : ip.split(':').slice(0, 2).join(':');
}

/** Mails what is known of the new browser. */
export async function tellNewBrowser(ctx: RequestContext, browserId: string, spoken: unknown): Promise<void> {
  const em = ctx.runtime.em.fork();
  const browser = await em.findOne(KnownBrowser, { id: browserId });
  const user = browser && (await em.findOne(User, { id: browser.userId }));
  const mail = user && (await addressesOf(em, user.id)).find(({ channel }) => channel === ContactChannel.EMAIL);
  if (!browser || !user || !mail) return;
  const locale = await languageOf(em, user.id, spoken);
  const at = await momentOf(em, user.id, locale, browser.firstSeenAt);
  await deliver(ctx, mail, { template: 'newBrowser', locale, params: { username: user.username, browser: browser.browser ?? '?', ip: browser.ip ?? '?', at } });
}
