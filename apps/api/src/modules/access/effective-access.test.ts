import { describe, expect, it } from 'vitest';
import { effectivePermissions, effectiveScope, type GrantedRole } from './effective-access.js';

const role = (permissions: string[], shopIds: string[] | null = null): GrantedRole => ({ code: 'r', permissions, shopIds, warehouseIds: null });

describe('effective permissions', () => {
  it('are what the roles and the direct grants give', () => {
    expect([...effectivePermissions([role(['a', 'b']), role(['b', 'c'])], [{ permission: 'd', denied: false }])].sort()).toEqual(['a', 'b', 'c', 'd']);
  });
  it('lose to a denial, whoever granted it and in whatever order', () => {
    const grants = [{ permission: 'a', denied: true }, { permission: 'a', denied: false }];
    expect(effectivePermissions([role(['a'])], grants).has('a')).toBe(false);
    expect(effectivePermissions([role(['a'])], grants.toReversed()).has('a')).toBe(false);
  });
});

describe('the data scope', () => {
  it('is the union of what the roles are good for', () => {
    expect(effectiveScope([role([], ['s1']), role([], ['s2'])], null).shops).toEqual(['s1', 's2']);
    expect(effectiveScope([role([], ['s1']), role([], null)], null).shops).toBe('all');
  });
  it('is nothing without a role', () => {
    expect(effectiveScope([], null)).toEqual({ shops: [], warehouses: [] });
  });
  it('is his own for a customer, whatever his roles say', () => {
    expect(effectiveScope([role([], null)], 'c1')).toEqual({ shops: [], warehouses: [], customerId: 'c1' });
  });
});
