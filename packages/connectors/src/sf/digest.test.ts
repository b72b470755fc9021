import { describe, expect, it } from 'vitest';
import { sfDigest } from './digest.js';

const checkword = 'abcdefghij0123456789ABCDEFGHIJ01';
const message = '{"language":"zh-CN","orderId":"OMS-20261123-0001"}';

describe('the digest of an SF call', () => {
  it('equals the known answers in both modes, encoding first unless told otherwise', () => {
    expect(sfDigest(message, '1763865600000', checkword, 'plain')).toBe('pONn3W6EEK0fj922OpWIJA==');
    expect(sfDigest(message, '1763865600000', checkword)).toBe('EUgwCR+ZxhaSzX2QGoKBtg==');
  });

  it('encodes as the Java encoder does: space as a plus, the tilde escaped, the asterisk kept', () => {
    expect(sfDigest('a b~*', '1', '中')).toBe(sfDigest('a+b%7E*', '1', '%E4%B8%AD', 'plain'));
  });
});
