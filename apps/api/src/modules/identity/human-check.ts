import { createHash } from 'node:crypto';
import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { createChallenge, extractParams, verifySolution } from 'altcha-lib/v1';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Tx } from '../../platform/command/tx.js';
import { refuse, UserErrorCode, type Refusal } from '../../platform/errors.js';
import { HumanProof } from './human-proof.entity.js';

// Half a second of a phone; nothing to one person, a bill to whoever wants a million codes.
const MAX_NUMBER = 30_000;
const GOOD_FOR_MS = 20 * 60_000;

@ObjectType({ description: 'A sum that a browser solves by itself, so that nobody has to read a puzzle (ALTCHA, SHA-256).', simpleResolvers: true })
export class HumanChallenge {
  @Field(() => String, { description: 'Always SHA-256.' })
  algorithm!: string;
  @Field(() => String, { description: 'The hash to find: of the salt followed by the number.' })
  challenge!: string;
  @Field(() => String, { description: 'Begins what is hashed; says when the challenge ends.' })
  salt!: string;
  @Field(() => Int, { description: 'The number is not above this.' })
  maxNumber!: number;
  @Field(() => String, { description: "The house's signature, to hand back with the number." })
  signature!: string;
}

const keyOf = (key: Buffer): string => createHash('sha256').update(key).update('human').digest('hex');

/** A new challenge, signed: nothing is kept of it. */
export async function newHumanChallenge(key: Buffer, now: Date): Promise<HumanChallenge> {
  const made = await createChallenge({ hmacKey: keyOf(key), maxnumber: MAX_NUMBER, expires: new Date(now.getTime() + GOOD_FOR_MS) });
  return { algorithm: made.algorithm, challenge: made.challenge, salt: made.salt, maxNumber: MAX_NUMBER, signature: made.signature };
}

const failed = (): Refusal => refuse(UserErrorCode.INVALID_INPUT, 'humanCheckFailed', { field: ['humanProof'] });

/** Refuses a proof that is wrong, not ours, or too old. `proof` is the base64 of ALTCHA's payload. */
export async function checkHumanProof(key: Buffer, proof: string, now: Date): Promise<void> {
  const expires = expiryOf(proof);
  if (expires === undefined || expires < now.getTime() || expires > now.getTime() + GOOD_FOR_MS + 1_000) throw failed();
  // Its own look at the clock is left out: ours can be turned.
  const good = await verifySolution(proof, keyOf(key), false).catch(() => false);
  if (!good) throw failed();
}

/** Uses a checked proof up. Refuses one that was used before. */
export async function useHumanProof(tx: Tx, proof: string): Promise<void> {
  // The hash that was solved, not the text: the same proof can be written in several ways.
  const id = createHash('sha256').update(readProof(proof)?.challenge ?? '').digest('hex');
  try {
    await tx.em.insert(HumanProof, { id, expiresAt: new Date(tx.now.getTime() + 2 * GOOD_FOR_MS) });
  } catch (error) {
    throw error instanceof UniqueConstraintViolationException ? failed() : error;
  }
}

interface Proof {
  algorithm: 'SHA-256';
  challenge: string;
  number: number;
  salt: string;
  signature: string;
}

function readProof(proof: string): Proof | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(proof, 'base64').toString('utf8'));
    if (typeof value !== 'object' || value === null) return undefined;
    const { algorithm, challenge, number, salt, signature } = value as Partial<Proof>;
    const texts = [challenge, salt, signature].every((text) => typeof text === 'string');
    return texts && algorithm === 'SHA-256' && Number.isSafeInteger(number) ? (value as Proof) : undefined;
  } catch {
    return undefined;
  }
}

function expiryOf(proof: string): number | undefined {
  const read = readProof(proof);
  const seconds = read && Number(extractParams(read)['expires']);
  return seconds !== undefined && Number.isFinite(seconds) ? seconds * 1_000 : undefined;
}
