import { describe, expect, it } from 'vitest';
import { isWithin, parseRange } from './address-list.js';

describe('a list of addresses', () => {
  it.each([
    [['10.1.0.0/16'], '10.1.255.7', true], [['10.1.0.0/16'], '10.2.0.1', false], [['10.1.0.0/16'], '::ffff:10.1.2.3', true], [['192.0.2.7'], '192.0.2.7', true], [['192.0.2.7'], '192.0.2.8', false],
    [['2001:db8::/32'], '2001:db8:1::9', true], [['2001:db8::/32'], '2001:db9::1', false], [['2001:db8::1'], '10.0.0.1', false], [['0.0.0.0/0'], '8.8.8.8', true], [['10.0.0.0/8', '2001:db8::/32'], '2001:db8::5', true],
    [[], '10.0.0.1', false], [['10.0.0.0/8'], '', false], [['10.0.0.0/8'], 'unknown', false],
  ] as const)('%j lets %s in: %s', (ranges, ip, expected) => {
    expect(isWithin(ranges, ip)).toBe(expected);
  });

  it.each(['10.0.0.0/33', '10.0.0', '2001:db8::/129', '10.0.0.1/8/8', 'example.org', '', '10.0.0.1/', '10.0.0.0/-1', 'fe80::1%eth0', '1.2.3.4/0x8'])('does not take %j for a range', (text) => {
    expect(parseRange(text)).toBeUndefined();
  });
});
