import { createChallenge, solveChallenge } from 'altcha-lib/v1';
import { describe, expect, it } from 'vitest';
import { proofOf } from '../../testing/identity.js';
import { checkHumanProof, newHumanChallenge } from './human-check.js';

const key = Buffer.alloc(32, 1);
const now = new Date('2026-11-23T02:00:00Z');
const later = (minutes: number): Date => new Date(now.getTime() + minutes * 60_000);
const edited = (proof: string, change: object): string => Buffer.from(JSON.stringify({ ...JSON.parse(Buffer.from(proof, 'base64').toString()), ...change })).toString('base64');

describe('the check that somebody is human', () => {
  // Shows S3.3.1.3 (screen /recover, operation humanChallenge)
  it('passes who has done the sum, for twenty minutes', async () => {
    const proof = proofOf(await newHumanChallenge(key, now));
    await expect(checkHumanProof(key, proof, now)).resolves.toBeUndefined();
    await expect(checkHumanProof(key, proof, later(19))).resolves.toBeUndefined();
    await expect(checkHumanProof(key, proof, later(21))).rejects.toThrow('humanCheckFailed');
  });

  it('refuses another number, another salt, another signature, another key, and nonsense', async () => {
    const proof = proofOf(await newHumanChallenge(key, now));
    const { number, salt } = JSON.parse(Buffer.from(proof, 'base64').toString());
    for (const bad of [edited(proof, { number: number + 1 }), edited(proof, { salt: salt.replace(/expires=\d+/, 'expires=1900000000') }), edited(proof, { signature: 'a'.repeat(64) }), edited(proof, { algorithm: 'SHA-1' }), edited(proof, { number: String(number) }), '', 'e30=', '!!', 'bnVsbA==']) {
      await expect(checkHumanProof(key, bad, now), bad).rejects.toThrow('humanCheckFailed');
    }
    await expect(checkHumanProof(Buffer.alloc(32, 2), proof, now)).rejects.toThrow('humanCheckFailed');
  });

  it('refuses a challenge that somebody made himself, without an end or with one far away', async () => {
    for (const expires of [undefined, later(600)]) {
      const made = await createChallenge({ hmacKey: 'mine', maxnumber: 10, ...(expires && { expires }) });
      const solved = await solveChallenge(made.challenge, made.salt, 'SHA-256', 10).promise;
      const proof = Buffer.from(JSON.stringify({ ...made, number: solved?.number })).toString('base64');
      await expect(checkHumanProof(key, proof, now)).rejects.toThrow('humanCheckFailed');
    }
  });
});
