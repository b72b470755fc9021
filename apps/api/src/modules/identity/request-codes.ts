import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { chinaDay } from '@ordo/kernel';
import { command, perform } from '../../platform/command/command.js';
import type { Tx } from '../../platform/command/tx.js';
import type { RequestContext } from '../../platform/context.js';
import { refuse, UserErrorCode, type Refusal } from '../../platform/errors.js';
import { newId } from '../../platform/ids.js';
import { takeTry, type TryLimit } from '../../platform/tries/tries.js';
import { ContactChannel, type Address } from '../access/index.js';
import { checkHumanProof, useHumanProof } from './human-check.js';
import type { CodePurpose } from './identity.enums.js';
import { identityState } from './identity-state.js';
import { hashTicket, newTicket } from './tickets.js';
import { VerificationCode } from './verification-code.entity.js';

export const CODE_MINUTES = 10;
const MOST_A_DAY = 10;
const PAUSE_MS = 60_000;
const REQUESTS: TryLimit = { name: 'codes/address', most: 60, seconds: 600 };

interface Wanted {
  purpose: CodePurpose;
  addresses: readonly Address[];
  /** Whose account they are for, where somebody is signed in. */
  userId?: string;
  /** Not needed where a secret link proves as much. */
  humanProof?: string;
}

export interface Ticket {
  ticket: string;
  expiresAt: Date;
}

/**
 * Has a code sent to each address, and gives the ticket with which they are handed in. Whether an address has an account is
 * asked only by the job that sends: here the same is done, in the same time, for all.
 */
export async function requestCodes(ctx: RequestContext, { humanProof, ...wanted }: Wanted): Promise<Ticket> {
  const { key } = identityState(ctx.runtime);
  if (humanProof !== undefined) await checkHumanProof(key, humanProof, ctx.clock.now());
  if (await takeTry(ctx.runtime, [{ limit: REQUESTS, of: ctx.ip ?? '' }])) throw refuse(UserErrorCode.RATE_LIMITED, 'rateLimited');
  const ticket = newTicket();
  const { expiresAt } = await perform(ctx, queueCodes, { ...wanted, ticketHash: hashTicket(ticket), ...(humanProof !== undefined && { humanProof }) });
  return { ticket, expiresAt };
}

const queueCodes = command('queueCodes', async (tx, { humanProof, ...codes }: Wanted & { ticketHash: string }) => {
  if (humanProof !== undefined) await useHumanProof(tx, humanProof);
  const expiresAt = new Date(tx.now.getTime() + CODE_MINUTES * 60_000);
  for (const address of codes.addresses) {
    const id = await addCode(tx, { ...codes, ...address, expiresAt });
    await tx.enqueue({ name: 'identity.send-code', payload: { codeId: id }, maxAttempts: 6 });
  }
  return { expiresAt };
});

type NewCode = Pick<VerificationCode, 'purpose' | 'channel' | 'address' | 'ticketHash' | 'expiresAt'> & { userId?: string };

/** Refuses beyond one a minute and ten a day of one address, whatever they are for. */
async function addCode(tx: Tx, { purpose, channel, address, userId, ticketHash, expiresAt }: NewCode): Promise<string> {
  const day = chinaDay(tx.now);
  const today = await tx.em.find(VerificationCode, { channel, address, day }, { orderBy: { ordinal: 'desc' }, limit: 1, fields: ['ordinal', 'createdAt'] });
  const [latest] = today;
  if (latest && (latest.ordinal >= MOST_A_DAY || tx.now.getTime() - latest.createdAt.getTime() < PAUSE_MS)) throw tooOften(channel);
  const id = newId();
  try {
    await tx.em.insert(VerificationCode, {
      id, purpose, channel, address, userId: userId ?? null, ticketHash, expiresAt, day, ordinal: (latest?.ordinal ?? 0) + 1, locale: tx.ctx.locale, createdAt: tx.now,
    } as never);
  } catch (error) {
    // Another request for this address came at the same time.
    throw error instanceof UniqueConstraintViolationException ? tooOften(channel) : error;
  }
  return id;
}

function tooOften(channel: ContactChannel): Refusal {
  return refuse(UserErrorCode.RATE_LIMITED, 'codesTooOften', { params: { most: MOST_A_DAY }, field: [channel === ContactChannel.MOBILE ? 'mobile' : 'email'] });
}
