import { raw } from '@mikro-orm/core';
import { command, perform } from '../../platform/command/command.js';
import type { Tx } from '../../platform/command/tx.js';
import type { RequestContext } from '../../platform/context.js';
import { Refusal, refuse, UserErrorCode } from '../../platform/errors.js';
import type { Address, ContactChannel } from '../access/index.js';
import type { CodePurpose } from './identity.enums.js';
import { identityState } from './identity-state.js';
import { codeFits, hashTicket } from './tickets.js';
import { VerificationCode } from './verification-code.entity.js';

const TRIES = 5;

export interface GivenCode {
  channel: ContactChannel;
  code: string;
  /** Where it stands in the input. */
  field: string;
}

export interface Proven extends Address {
  codeId: string;
}

/** The addresses that a ticket was given for; none when it is not one of ours, or not this user's. */
export async function addressesOfTicket(ctx: RequestContext, purpose: CodePurpose, ticket: string, userId: string | null = null): Promise<Address[]> {
  const rows = await ctx.em.fork().find(VerificationCode, { ticketHash: hashTicket(ticket), purpose, userId });
  return rows.map(({ channel, address }) => ({ channel, address }));
}

/**
 * Checks the codes of a ticket and counts a try of each, whether they fit or not: in a transaction of its own, so that no later
 * refusal gives a try back. Refuses, by field, what does not fit, is spent, or is over. What fits is not used up yet.
 */
export async function tryCodes(ctx: RequestContext, purpose: CodePurpose, ticket: string, given: readonly GivenCode[]): Promise<Proven[]> {
  const { tried } = await perform(ctx, countTry, { ticketHash: hashTicket(ticket), purpose, given });
  const wrong = tried.flatMap(({ field, proven }) => (proven ? [] : [{ code: UserErrorCode.BAD_CREDENTIALS, messageKey: 'codeWrong', field: [field] }]));
  if (wrong.length > 0) throw new Refusal(wrong);
  return tried.flatMap(({ proven }) => proven ?? []);
}

interface Try {
  ticketHash: string;
  purpose: CodePurpose;
  given: readonly GivenCode[];
}

const countTry = command('countTry', async (tx, { ticketHash, purpose, given }: Try) => {
  const { key } = identityState(tx.ctx.runtime);
  const tried: { field: string; proven: Proven | undefined }[] = [];
  for (const { channel, code, field } of given) {
    const row = await tx.em.findOne(VerificationCode, { ticketHash, purpose, channel });
    const counted = await tx.em.nativeUpdate(
      VerificationCode,
      { id: row?.id ?? '', attempts: { $lt: TRIES }, usedAt: null, expiresAt: { $gt: tx.now } },
      { attempts: raw('attempts + 1') },
    );
    const fits = codeFits(key, row?.id ?? '', row?.codeHash, code);
    tried.push({ field, proven: row && counted === 1 && fits ? { codeId: row.id, channel, address: row.address } : undefined });
  }
  return { tried };
});

/** Uses proven codes up, in the transaction of what they open. Of any number that come at once, one is let through. */
export async function useCodes(tx: Tx, proven: readonly Proven[], field: string): Promise<void> {
  for (const { codeId } of proven) {
    const used = await tx.em.nativeUpdate(VerificationCode, { id: codeId, usedAt: null, expiresAt: { $gt: tx.now } }, { usedAt: tx.now });
    if (used !== 1) throw refuse(UserErrorCode.BAD_CREDENTIALS, 'codeWrong', { field: [field] });
  }
}
