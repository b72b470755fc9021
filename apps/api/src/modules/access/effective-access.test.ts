import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accessAt, accessThrough, covers, isValid, nextChange, type GrantedRole, type Grants, type SingleGrant } from './effective-access.js';

const NOW = new Date('2026-11-23T02:00:00Z');
const DAY = 86_400_000;
const role = (permissions: string[], more: Partial<GrantedRole> = {}): GrantedRole => ({ code: 'r', permissions, shopIds: null, warehouseIds: null, ...more });
const at = (roles: GrantedRole[], direct: SingleGrant[] = [], customerId?: string) => accessAt({ roles, direct, customerId }, NOW);

const permission = fc.constantFrom('order:read', 'order:approve', 'payment:refund', 'user:assign');
const ids = fc.option(fc.subarray(['a', 'b', 'c']), { nil: null });
const instant = fc.option(fc.integer({ min: -3, max: 3 }).map((days) => new Date(NOW.getTime() + days * DAY)), { nil: null });
const roles = fc.array(fc.record({ code: fc.constant('r'), permissions: fc.array(permission), shopIds: ids, warehouseIds: ids, validFrom: instant, validUntil: instant, refundLimit: fc.option(fc.nat(1_000), { nil: null }) }), { maxLength: 5 });
const direct = fc.array(fc.record({ permission, denied: fc.boolean(), validFrom: instant, validUntil: instant }), { maxLength: 6 });
const grants: fc.Arbitrary<Grants> = fc.record({ roles, direct });
const later = fc.integer({ min: 0, max: 4 }).map((days) => new Date(NOW.getTime() + days * DAY));

describe('effective permissions', () => {
  it('are what the roles and the direct grants give', () => {
    expect([...at([role(['a', 'b']), role(['b', 'c'])], [{ permission: 'd', denied: false }]).permissions].sort()).toEqual(['a', 'b', 'c', 'd']);
  });
  // Shows S8.2.3.3 (screen /system/users)
  it('lose to a denial, whoever granted it and in whatever order', () => {
    fc.assert(fc.property(grants, permission, (given, denied) => {
      const among = fc.sample(fc.shuffledSubarray([...given.direct, { permission: denied, denied: true }], { minLength: given.direct.length + 1 }), 1)[0] ?? [];
      expect(accessAt({ ...given, direct: among }, NOW).permissions.has(denied)).toBe(false);
    }));
  });
  it('come from what is good at the instant and from nothing else', () => {
    fc.assert(fc.property(grants, later, (given, instantAt) => {
      const { permissions } = accessAt(given, instantAt);
      for (const each of permissions) {
        const granted = given.roles.some((one) => isValid(one, instantAt) && one.permissions.includes(each)) || given.direct.some((one) => !one.denied && isValid(one, instantAt) && one.permission === each);
        expect(granted).toBe(true);
      }
    }));
  });
  it('begin at their instant, and are over at the instant at which they end', () => {
    const week = role(['a'], { validFrom: NOW, validUntil: new Date(NOW.getTime() + DAY) });
    expect(accessAt({ roles: [week], direct: [] }, new Date(NOW.getTime() - 1)).permissions.size).toBe(0);
    expect(at([week]).permissions.has('a')).toBe(true);
    expect(accessAt({ roles: [week], direct: [] }, new Date(NOW.getTime() + DAY)).permissions.size).toBe(0);
  });
  it('stay the same until the next change', () => {
    fc.assert(fc.property(grants, fc.double({ min: 0, max: 0.999, noNaN: true }), (given, part) => {
      const next = nextChange([...given.roles, ...given.direct], NOW) ?? new Date(NOW.getTime() + 100 * DAY);
      const before = new Date(NOW.getTime() + Math.floor((next.getTime() - NOW.getTime()) * part));
      expect(accessAt(given, before)).toEqual(accessAt(given, NOW));
    }));
  });
});

describe('what may be handed out', () => {
  it('is never more than is held now, nor than will be held until then', () => {
    fc.assert(fc.property(grants, later, (given, until) => {
      const through = accessThrough(given, NOW, until);
      const now = accessAt(given, NOW);
      const end = accessAt(given, new Date(until.getTime() - 1));
      for (const each of through.permissions) {
        expect(now.permissions.has(each)).toBe(true);
        if (until > NOW) expect(end.permissions.has(each)).toBe(true);
      }
      expect(covers(now.scope, through.scope)).toBe(true);
    }));
  });
  it('for good is only what is held for good', () => {
    expect(accessThrough({ roles: [role(['a']), role(['b'], { validUntil: new Date(NOW.getTime() + DAY) })], direct: [] }, NOW, null).permissions).toEqual(new Set(['a']));
  });
});

describe('the data scope', () => {
  it('is the union of what the roles are good for', () => {
    fc.assert(fc.property(roles, (given) => {
      const { scope } = accessAt({ roles: given, direct: [] }, NOW);
      const valid = given.filter((each) => isValid(each, NOW));
      const seen = ['a', 'b', 'c'].filter((id) => valid.some((each) => each.shopIds === null || each.shopIds.includes(id)));
      expect(scope.shops === 'all' ? ['a', 'b', 'c'] : [...scope.shops].sort()).toEqual(seen);
      expect(scope.shops === 'all').toBe(valid.some((each) => each.shopIds === null));
      for (const each of valid) expect(covers(scope, accessAt({ roles: [each], direct: [] }, NOW).scope)).toBe(true);
    }));
  });
  it('is nothing without a role', () => {
    expect(at([]).scope).toEqual({ shops: [], warehouses: [] });
  });
  it('is his own for a customer, whatever his roles say', () => {
    expect(at([role([])], [], 'c1').scope).toEqual({ shops: [], warehouses: [], customerId: 'c1' });
  });
});

describe('the refund limit', () => {
  const refund = (refundLimit: number | null) => role(['payment:refund'], { refundLimit });
  it('is that of the most generous role that lets refund', () => {
    expect(at([refund(50_000), refund(20_000), role(['order:read'])]).refundLimit).toBe(50_000);
    expect(at([refund(50_000), refund(null)]).refundLimit).toBeNull();
  });
  it('is not lifted by a role that does not let refund, nor by a single permission', () => {
    expect(at([refund(50_000), role(['order:read'], { refundLimit: null })], [{ permission: 'payment:refund', denied: false }]).refundLimit).toBe(50_000);
  });
});
