import { walk } from '@ordo/kernel';
import { describe, expect, it } from 'vitest';
import { EVERYTHING, type DataScope } from '../../../platform/principal.js';
import type { Access, Grants } from '../effective-access.js';
import type { PermissionRequest } from './permission-request.entity.js';
import { moveRequest, whyNotGive, whyNotRequest } from './permission-request.policy.js';
import { PERMISSION_REQUEST_TRANSITIONS, PermissionRequestState, type PermissionRequestAction } from './permission-request.transitions.js';

const NOW = new Date('2026-11-23T02:00:00Z');
const ACTIONS = Object.keys(PERMISSION_REQUEST_TRANSITIONS) as PermissionRequestAction[];
const STATES = Object.values(PermissionRequestState);
const CLOSED = STATES.filter((state) => state !== PermissionRequestState.OPEN);

describe('the machine of a permission request', () => {
  it('reaches every state, and rests where it was answered', () => {
    expect(walk(PERMISSION_REQUEST_TRANSITIONS, STATES, { initial: [PermissionRequestState.OPEN], terminal: CLOSED })).toEqual({ unreachable: [], deadEnds: [] });
  });

  it.each(CLOSED)('answers none twice that is %s', (state) => {
    for (const action of ACTIONS) expect(whyNotRequest(action, state)).toMatchObject({ messageKey: 'permissionRequestStateForbids', facts: { from: state, allowed: [] } });
  });

  it.each(ACTIONS)('leaves room for another request after %s', (action) => {
    const row = { state: PermissionRequestState.OPEN, openFor: 'somebody:order:read' } as PermissionRequest;
    moveRequest(row, action, NOW);
    expect(row).toMatchObject({ openFor: null, decidedAt: NOW });
    expect(() => moveRequest(row, action, NOW)).toThrow('permissionRequestStateForbids');
  });
});

describe('who decides on it', () => {
  const held = (permissions: string[], scope: DataScope = EVERYTHING): Access => ({ roles: [], permissions: new Set(permissions), scope, refundLimit: null });
  const grants = (shopIds: string[] | null): Grants => ({ roles: [{ code: 'own', permissions: ['order:read'], shopIds, warehouseIds: [] }], direct: [] });

  it.each([
    ['who holds it and sees everything does', held(['ledger:read']), grants(null), undefined],
    ['who does not hold it does not', held(['user:assign']), grants(null), 'notYoursToGive'],
    ['who sees fewer shops than the asker does not', held(['ledger:read'], { shops: ['a'], warehouses: 'all' }), grants(['a', 'b']), 'scopeNotYours'],
    ['who sees the same shop does', held(['ledger:read'], { shops: ['a'], warehouses: 'all' }), grants(['a']), undefined],
  ])('%s', (_who, access, asker, reason) => {
    expect(whyNotGive(access, { grants: asker, permission: 'ledger:read' }, NOW)?.messageKey).toBe(reason);
  });
});
