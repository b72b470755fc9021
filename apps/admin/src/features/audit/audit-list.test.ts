import { expect, it } from 'vitest';
import { startOfDay } from '../../format/instant.js';
import { auditFilter } from './audit-list.js';

it('a day of the filter is asked for from its first instant to the first of the next', () => {
  expect(auditFilter({ actorName: '李婷', at: { from: '2026-11-23', to: '2026-11-23' } })).toEqual({
    actorName: '李婷', from: startOfDay('2026-11-23'), to: startOfDay('2026-11-23', 1),
  });
  expect(auditFilter({ requestId: 'r' })).toEqual({ requestId: 'r' });
});
