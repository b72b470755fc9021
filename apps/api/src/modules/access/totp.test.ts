import { describe, expect, it } from 'vitest';
import { hashRecoveryCode, newRecoveryCode, newSecret, secretUri, stepOf } from './totp.js';

// RFC 6238, appendix B: the SHA-1 secret, of which six digits are used here.
const RFC = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const at = (seconds: number): Date => new Date(seconds * 1_000);

describe('a code of an authenticator app', () => {
  it.each([[59, '287082'], [1_111_111_109, '081804'], [1_234_567_890, '005924'], [20_000_000_000, '353130']])('is that of RFC 6238 at %i s: %s', (seconds, code) => {
    expect(stepOf(RFC, code, at(seconds))).toBe(Math.floor(seconds / 30));
  });

  it('is good in its own step, the one before and the one after, and says which it belongs to', () => {
    const step = Math.floor(1_111_111_109 / 30);
    for (const off of [-1, 0, 1]) expect(stepOf(RFC, '081804', at(1_111_111_109 + off * 30))).toBe(step);
    for (const off of [-2, 2]) expect(stepOf(RFC, '081804', at(1_111_111_109 + off * 30))).toBeUndefined();
  });

  it.each(['０８１８０４', '081 804', ' 081804 '])('is read as it is meant: %s', (code) => {
    expect(stepOf(RFC, code, at(1_111_111_109))).toBeDefined();
  });

  it.each(['', '0', '08180', '0818041', 'abcdef', '٠٨١٨٠٤'])('is nothing else: %s', (code) => {
    expect(stepOf(RFC, code, at(1_111_111_109))).toBeUndefined();
  });
});

it('a secret has 160 bits and is told to the app with its issuer and account', () => {
  const secret = newSecret();
  expect(secret).toMatch(/^[A-Z2-7]{32}$/);
  expect(secretUri(secret, '周敏')).toBe(`otpauth://totp/Ordo:${encodeURIComponent('周敏')}?issuer=Ordo&secret=${secret}&algorithm=SHA1&digits=6&period=30`);
});

it('a recovery code is read without its hyphen, with spaces and in capitals, and belongs to one user', () => {
  const key = Buffer.alloc(32, 1);
  const code = newRecoveryCode();
  expect(code).toMatch(/^[2-9a-hjkmnp-z]{5}-[2-9a-hjkmnp-z]{5}$/);
  expect(hashRecoveryCode(key, 'a', ` ${code.replace('-', ' ').toUpperCase()}`)).toBe(hashRecoveryCode(key, 'a', code));
  expect(hashRecoveryCode(key, 'b', code)).not.toBe(hashRecoveryCode(key, 'a', code));
});
