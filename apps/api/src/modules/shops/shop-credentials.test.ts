import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { open, seal } from '../../platform/secrets.js';
import { sealCredentials } from './shop-credentials.js';

const key = randomBytes(32);

describe('sealed credentials', () => {
  it('open to the very text that was sealed, whatever it was', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(open(key, seal(key, text))).toBe(text);
    }));
  });

  it('show nothing of what is in them, and never look the same twice', () => {
    const credentials = { appKey: '12345678', secret: 'a-secret-of-the-shop', session: 'a-session-of-the-shop' };
    const sealed = [sealCredentials(key, credentials), sealCredentials(key, credentials)];
    for (const each of sealed) {
      const bytes = Buffer.from(each, 'base64').toString('latin1');
      for (const secret of Object.values(credentials)) expect(bytes).not.toContain(secret);
    }
    expect(sealed[0]).not.toBe(sealed[1]);
  });

  it('do not open with another key, and not when one bit was changed', () => {
    const sealed = seal(key, 'secret');
    expect(() => open(randomBytes(32), sealed)).toThrow();
    const bytes = Buffer.from(sealed, 'base64');
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => open(key, changed.toString('base64')), `byte ${at}`).toThrow();
    }
  });

  it('do not open with a part of their tag, which would be easier to guess', () => {
    const nonceAndPartOfTag = Buffer.from(seal(key, ''), 'base64').subarray(0, 12 + 4);
    expect(() => open(key, nonceAndPartOfTag.toString('base64'))).toThrow();
  });
});
