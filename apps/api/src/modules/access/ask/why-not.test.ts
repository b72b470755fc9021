import { describe, expect, it } from 'vitest';
import type { GrantedRole, Grants, SingleGrant } from '../effective-access.js';
import { WhyNot } from './ask.types.js';
import { whyNotHeld } from './why-not.js';

const NOW = new Date('2026-11-26T08:00:00Z');
const [before, after, later] = [new Date(NOW.getTime() - 1), new Date(NOW.getTime() + 1), new Date(NOW.getTime() + 2)];
const role = (over: Partial<GrantedRole> = {}): GrantedRole => ({ code: 'r', permissions: ['order:read'], shopIds: null, warehouseIds: null, ...over });
const single = (over: Partial<SingleGrant> = {}): SingleGrant => ({ permission: 'order:read', denied: false, ...over });
const whyNot = (grants: Partial<Grants>) => whyNotHeld({ roles: [], direct: [], ...grants }, 'order:read', NOW);

describe('why somebody may not do something', () => {
  it.each<[string, Partial<Grants>, WhyNot, Date | null]>([
    ['nothing was given', {}, WhyNot.NEVER_GIVEN, null],
    ['a role without it', { roles: [role({ permissions: ['order:edit'] })] }, WhyNot.NEVER_GIVEN, null],
    ['a role with it', { roles: [role()] }, WhyNot.ALLOWED, null],
    ['a denial beats the role', { roles: [role()], direct: [single({ denied: true })] }, WhyNot.DENIED, null],
    ['a denial that is over does not', { roles: [role()], direct: [single({ denied: true, validUntil: before })] }, WhyNot.ALLOWED, null],
    ['two that begin: the sooner', { roles: [role({ validFrom: later })], direct: [single({ validFrom: after })] }, WhyNot.NOT_YET, after],
    ['one that begins rather than one that is over', { roles: [role({ validUntil: before })], direct: [single({ validFrom: after })] }, WhyNot.NOT_YET, after],
    ['one that is over from this very instant', { roles: [role({ validUntil: NOW })] }, WhyNot.OVER, NOW],
    ['one that was to begin after its end', { roles: [role({ validFrom: before, validUntil: before })] }, WhyNot.OVER, before],
  ])('%s', (_case, grants, why, at) => expect(whyNot(grants)).toEqual({ why, at }));
});
