import type { Config } from '../../platform/config.js';
import type { RequestContext, Runtime } from '../../platform/context.js';
import { holdsPersonalData } from '../../platform/personal-data.js';
import { open } from '../../platform/secrets.js';
import { addressesOf, ContactChannel, User, userOfAddress, type Address } from '../access/index.js';
import { deliver } from './deliver.js';
import { HumanProof } from './human-proof.entity.js';
import { CodePurpose, MessageState } from './identity.enums.js';
import { identityPersonalData } from './identity-personal-data.js';
import { identityState, setUpIdentity } from './identity-state.js';
import { sendInvitation } from './invitation-mail.js';
import { KnownBrowser } from './known-browser.entity.js';
import { languageOf } from './language-of.js';
import { noteBrowser, tellNewBrowser } from './new-browser.js';
import { OutgoingMessage } from './outgoing-message.entity.js';
import {
  notePermissionAsked, notePermissionDecided, PERMISSION_DECIDED_EVENTS, TELL_PERMISSION_ASKED_JOB, TELL_PERMISSION_DECIDED_JOB, tellPermissionAsked, tellPermissionDecided,
} from './permission-request-mail.js';
import { PersonalExport } from './personal-export.entity.js';
import { CODE_MINUTES } from './request-codes.js';
import { noteSecondFactor, SECOND_FACTOR_EVENTS, TELL_SECOND_FACTOR_JOB, tellSecondFactor } from './second-factor-notice.js';
import { hashCode, newCode } from './tickets.js';
import { EXPORT_DATA_JOB, EXPORT_KEPT_MS, makeExport } from './use-cases/export-personal-data.js';
import { VerificationCode } from './verification-code.entity.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
// A code counts for the limit of its day; that a message was sent is worth knowing for a month.
const CODES_KEPT_MS = 2 * DAY_MS;
const MESSAGES_KEPT_MS = 30 * DAY_MS;
const BROWSERS_KEPT_MS = 400 * DAY_MS;

/** Sends what the commands have queued, and forgets what is over. */
export function registerIdentity(runtime: Runtime, config: Config): void {
  setUpIdentity(runtime, config);
  const { jobs } = runtime;
  jobs.handle('identity.send-code', (ctx, payload) => sendCode(ctx, String(payload['codeId'])));
  jobs.handle('identity.send-invitation', (ctx, payload) => sendInvitation(ctx, String(payload['invitationId'])));
  jobs.handle('identity.tell-password-changed', (ctx, payload) => tellPasswordChanged(ctx, String(payload['userId']), payload['locale']));
  jobs.handle('identity.tell-contact-changed', tellContactChanged);
  jobs.handle('identity.tell-new-browser', (ctx, payload) => tellNewBrowser(ctx, String(payload['browserId']), payload['locale']));
  jobs.handle(TELL_SECOND_FACTOR_JOB, tellSecondFactor);
  jobs.handle(TELL_PERMISSION_ASKED_JOB, tellPermissionAsked);
  jobs.handle(TELL_PERMISSION_DECIDED_JOB, tellPermissionDecided);
  jobs.handle(EXPORT_DATA_JOB, (ctx, payload, job) => makeExport(ctx, String(payload['userId']), job));
  runtime.events.on('SessionStarted', noteBrowser);
  runtime.events.on('PermissionAskedFor', notePermissionAsked);
  for (const type of PERMISSION_DECIDED_EVENTS) runtime.events.on(type, notePermissionDecided);
  for (const type of SECOND_FACTOR_EVENTS) runtime.events.on(type, noteSecondFactor);
  holdsPersonalData(runtime, identityPersonalData);
  jobs.every('identity.forget-old', HOUR_MS, forgetOld);
}

/** Makes the digits and sends them, or what else its owner should know; an address without an account is not written to for recovery. */
async function sendCode(ctx: RequestContext, codeId: string): Promise<void> {
  const em = ctx.runtime.em.fork();
  const row = await em.findOne(VerificationCode, { id: codeId, usedAt: null, expiresAt: { $gt: ctx.clock.now() } });
  if (!row) return;
  const known = (await userOfAddress(em, row)) !== null;
  if (!known && row.purpose === CodePurpose.RECOVER) return;
  const code = newCode();
  const isNotice = known && row.purpose !== CodePurpose.RECOVER;
  const codeHash = isNotice ? null : hashCode(identityState(ctx.runtime).key, row.id, code);
  // Of two processes that took this job one after the other, only the first has sent.
  const claimed = await em.nativeUpdate(VerificationCode, { id: row.id, sending: MessageState.QUEUED }, { sending: MessageState.SENDING, codeHash });
  if (claimed !== 1) return;
  try {
    await deliver(ctx, row, { template: isNotice ? 'known' : 'code', params: isNotice ? {} : { code, minutes: String(CODE_MINUTES) }, locale: row.locale });
  } catch (error) {
    await em.nativeUpdate(VerificationCode, { id: row.id }, { sending: MessageState.QUEUED });
    throw error;
  }
  await em.nativeUpdate(VerificationCode, { id: row.id }, { sending: MessageState.SENT });
}

async function tellPasswordChanged(ctx: RequestContext, userId: string, locale: unknown): Promise<void> {
  const em = ctx.runtime.em.fork();
  const user = await em.findOne(User, { id: userId });
  const mail = (await addressesOf(em, userId)).find(({ channel }) => channel === ContactChannel.EMAIL);
  if (!user || !mail) return;
  await deliver(ctx, mail, { template: 'passwordChanged', params: { username: user.username }, locale: await languageOf(em, userId, locale) });
}

/** Tells an address that another took its place: who holds it should know, if it was not he. */
async function tellContactChanged(ctx: RequestContext, { userId, sealed, locale }: Record<string, unknown>): Promise<void> {
  const em = ctx.runtime.em.fork();
  const user = await em.findOne(User, { id: String(userId) });
  if (!user) return;
  const old = JSON.parse(open(identityState(ctx.runtime).key, String(sealed))) as Address;
  await deliver(ctx, old, { template: 'contactChanged', params: { username: user.username }, locale: await languageOf(em, user.id, locale) });
}

async function forgetOld(ctx: RequestContext): Promise<void> {
  const em = ctx.runtime.em.fork();
  const now = ctx.clock.now().getTime();
  await em.nativeDelete(VerificationCode, { createdAt: { $lt: new Date(now - CODES_KEPT_MS) } });
  await em.nativeDelete(HumanProof, { expiresAt: { $lt: new Date(now) } });
  await em.nativeDelete(KnownBrowser, { lastSeenAt: { $lt: new Date(now - BROWSERS_KEPT_MS) } });
  await em.nativeDelete(PersonalExport, { createdAt: { $lt: new Date(now - EXPORT_KEPT_MS) } });
  await em.nativeDelete(OutgoingMessage, { createdAt: { $lt: new Date(now - MESSAGES_KEPT_MS) } });
}
