import { expect, it } from 'vitest';
import { keyInput, NEW_KEY } from './new-key.js';

const NOW = new Date('2026-11-23T02:00:00Z');

it('leaves out what was left empty', () => {
  expect(keyInput({ ...NEW_KEY, name: ' ERP ', permissions: ['order:read'], lifetime: '' }, NOW)).toEqual({ name: 'ERP', mode: 'LIVE', permissions: ['order:read'] });
});

it('takes addresses one a line or with commas, and days from now', () => {
  expect(keyInput({ ...NEW_KEY, addresses: ' 10.0.0.0/8\n\n2001:db8::/32，192.0.2.1 ', shopIds: ['s1'] }, NOW)).toMatchObject({
    addresses: ['10.0.0.0/8', '2001:db8::/32', '192.0.2.1'], shopIds: ['s1'], expiresAt: '2027-02-21T02:00:00.000Z',
  });
});
