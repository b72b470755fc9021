import { describe, expect, it } from 'vitest';
import type { CatalogueEntry } from '../../auth/catalogue.js';
import { difference, draftOf, matrixOf, withPermissions } from './role-draft.js';

const words = (code: string, kind: 'READ' | 'EDIT') => ({ code, kind, name: `name ${code}`, description: `says ${code}`, resource: code.split(':')[0] ?? '', resourceName: code.split(':')[0]?.toUpperCase() ?? '' });
const CATALOGUE: CatalogueEntry[] = [
  { group: { code: 'one', name: 'One' }, permissions: [words('order:read', 'READ'), words('order:hold', 'EDIT'), words('order:price', 'EDIT')] },
  { group: { code: 'two', name: 'Two' }, permissions: [words('stock:read', 'READ')] },
];
const role = { name: 'A', description: null, permissions: ['order:read'], refundLimit: { amount: '500.00' } };

describe('the draft of a role', () => {
  it('differs by what was given and taken, and not by how an amount is written', () => {
    const before = draftOf(role);
    const after = { ...before, refundLimit: '500', permissions: withPermissions(withPermissions(before.permissions, ['order:hold'], true), ['order:read'], false) };
    expect(difference(before, after)).toEqual({ gained: ['order:hold'], lost: ['order:read'], renamed: false, described: false, limited: false, count: 2 });
    expect(difference(before, { ...before, refundLimit: '', name: 'B' })).toMatchObject({ limited: true, renamed: true, count: 2 });
    expect(difference(before, before).count).toBe(0);
  });
});

describe('the matrix', () => {
  it('has resources down and kinds across, several permissions of a kind side by side', () => {
    const [one, two] = matrixOf(CATALOGUE, { search: '' });
    expect(one?.codes).toEqual(['order:read', 'order:hold', 'order:price']);
    expect(one?.rows[0]?.cells.find((cell) => cell.kind === 'EDIT')?.permissions.map(({ code }) => code)).toEqual(['order:hold', 'order:price']);
    expect(two?.rows.map((row) => row.name)).toEqual(['STOCK']);
  });
  it('finds by code, name and sentence', () => {
    expect(matrixOf(CATALOGUE, { search: 'SAYS stock' }).map((group) => group.code)).toEqual(['two']);
    expect(matrixOf(CATALOGUE, { search: 'nothing' })).toEqual([]);
  });
  it('shows only the resources in which two roles differ', () => {
    const both = new Set(['stock:read']);
    expect(matrixOf(CATALOGUE, { search: '', between: [both, new Set([...both, 'order:hold'])] }).map((group) => group.code)).toEqual(['one']);
    expect(matrixOf(CATALOGUE, { search: '', between: [both, both] })).toEqual([]);
  });
});
