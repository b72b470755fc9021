import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Config } from '../config.js';
import type { Runtime } from '../runtime.js';
import { entryHash, keepAuditKey } from './audit-hash.js';

const runtime = { em: {} } as Runtime;
keepAuditKey(runtime, { APP_SECRET: 'a secret for this test' } as Config);

const entry = { id: '1', actorKind: 'user', actorId: '2', actorName: '周敏', action: 'AccessChanged', subjectType: 'User', subjectId: '3', requestId: '4', at: new Date(0), changes: null };
const asStored = (data: Record<string, unknown>): Record<string, unknown> => JSON.parse(JSON.stringify(data)) as Record<string, unknown>;
const values = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: 'small' }, fc.date({ noInvalidDate: true }), fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.constant(undefined), fc.array(tie('value')), fc.dictionary(fc.string(), tie('value'))),
}));

it('is the same for what is written and for what the database gives back, instants and things left out too', () => {
  fc.assert(fc.property(fc.dictionary(fc.string(), values.value), (data) => {
    expect(entryHash(runtime, { ...entry, data })).toBe(entryHash(runtime, { ...entry, data: asStored(data) }));
  }));
});

it('is another one for another instant', () => {
  const of = (validUntil: Date): string => entryHash(runtime, { ...entry, data: { permissions: [{ validUntil }] } });
  expect(of(new Date(1_000))).not.toBe(of(new Date(2_000)));
});
