import type { Tx } from '../../platform/command/tx.js';
import type { RequestContext } from '../../platform/context.js';
import { refuse, UserErrorCode, type Refusal } from '../../platform/errors.js';
import { open, seal } from '../../platform/secrets.js';
import { accessState } from './access-state.js';
import { hasSecondFactor } from './has-second-factor.js';
import { RecoveryCode, SecondFactor } from './second-factor.entity.js';
import { hashRecoveryCode, isOfApp, newRecoveryCode, newSecret, RECOVERY_CODES, secretUri, stepOf } from './totp.js';
import type { User } from './user.entity.js';

/** What an authenticator app is given: the secret itself, and the same as an address for the QR code. */
export interface NewSecret {
  secret: string;
  uri: string;
}

export const wrongCode = (): Refusal => refuse(UserErrorCode.BAD_CREDENTIALS, 'secondFactorWrong', { field: ['code'] });

/** Makes a secret that counts once a code of it was confirmed; one that was never confirmed is forgotten. Refuses when one counts already. */
export async function proposeSecret(tx: Tx, user: Pick<User, 'id' | 'username'>): Promise<NewSecret> {
  if (await hasSecondFactor(tx.em, user.id)) throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'secondFactorOn');
  await tx.em.nativeDelete(SecondFactor, { userId: user.id, confirmedAt: null });
  const secret = newSecret();
  tx.em.create(SecondFactor, { userId: user.id, secret: seal(keyOf(tx.ctx), secret), createdAt: tx.now } as never);
  return { secret, uri: secretUri(secret, user.username) };
}

/** Makes the proposed secret count, for whoever shows a code of it. Gives the recovery codes: nobody sees them again. */
export async function confirmSecret(tx: Tx, userId: string, code: string): Promise<string[]> {
  const step = await stepWithin(tx, userId, code);
  const confirmed = step === undefined ? 0 : await tx.em.nativeUpdate(SecondFactor, { userId, confirmedAt: null }, { confirmedAt: tx.now, lastStep: step });
  if (confirmed !== 1) throw wrongCode();
  const codes = await issueRecoveryCodes(tx, userId);
  await tx.emit({ type: 'SecondFactorTurnedOn', subject: { type: 'User', id: userId } });
  return codes;
}

/** Takes a code of the app, each step once, or a recovery code, each once. Of any number that come at once, one is let through. */
export async function spendCode(tx: Tx, userId: string, code: string): Promise<void> {
  if (!isOfApp(code)) return spendRecoveryCode(tx, userId, code);
  const step = await stepWithin(tx, userId, code);
  const taken = step === undefined ? 0 : await tx.em.nativeUpdate(SecondFactor, { userId, confirmedAt: { $ne: null }, lastStep: { $lt: step } }, { lastStep: step });
  if (taken !== 1) throw wrongCode();
}

async function spendRecoveryCode(tx: Tx, userId: string, code: string): Promise<void> {
  const used = await tx.em.nativeDelete(RecoveryCode, { id: hashRecoveryCode(keyOf(tx.ctx), userId, code), userId });
  if (used !== 1) throw wrongCode();
  const left = await tx.em.count(RecoveryCode, { userId });
  await tx.emit({ type: 'RecoveryCodeUsed', subject: { type: 'User', id: userId }, data: { left } });
}

/** Ten new codes in place of those from before. */
export async function issueRecoveryCodes(tx: Tx, userId: string): Promise<string[]> {
  await tx.em.nativeDelete(RecoveryCode, { userId });
  const codes = Array.from({ length: RECOVERY_CODES }, newRecoveryCode);
  await tx.em.insertMany(RecoveryCode, codes.map((code) => ({ id: hashRecoveryCode(keyOf(tx.ctx), userId, code), userId })));
  return codes;
}

/** Takes the second factor away, with its recovery codes. Refuses when there is none. */
export async function removeSecondFactor(tx: Tx, userId: string, field?: string[]): Promise<void> {
  const removed = await tx.em.nativeDelete(SecondFactor, { userId, confirmedAt: { $ne: null } });
  if (removed !== 1) throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'secondFactorOff', { ...(field && { field }) });
  await tx.em.nativeDelete(RecoveryCode, { userId });
}

async function stepWithin(tx: Tx, userId: string, code: string): Promise<number | undefined> {
  const factor = await tx.em.findOne(SecondFactor, { userId });
  return factor ? stepOf(open(keyOf(tx.ctx), factor.secret), code, tx.now) : undefined;
}

const keyOf = (ctx: RequestContext): Buffer => accessState(ctx.runtime).key;
