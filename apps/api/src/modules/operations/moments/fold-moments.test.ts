import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldMoments, type MomentStep } from './fold-moments.js';

const FIELDS = ['stage', 'payable', 'receiverName'];
const written = fc.array(fc.record({ fields: fc.subarray(FIELDS), told: fc.boolean() }), { maxLength: 30 });

/** Lives a life in which no value comes twice, and keeps only what was told of it. */
function lived(steps: readonly { fields: string[]; told: boolean }[]) {
  let fresh = 0;
  const row: Record<string, unknown> = Object.fromEntries(FIELDS.map((field) => [field, (fresh += 1)]));
  const truth: Record<string, unknown>[] = [{ ...row }];
  const kept: MomentStep[] = [{ changes: [], known: true }];
  for (const { fields, told } of steps) {
    const changes = fields.map((field) => ({ field, before: row[field], after: (fresh += 1) }));
    for (const { field, after } of changes) row[field] = after;
    truth.push({ ...row });
    kept.push({ changes: told ? changes : [], known: told });
  }
  return { now: row, truth, kept };
}

describe('foldMoments', () => {
  it('gives every moment back as it was when everything was recorded, from the making to now', () => {
    fc.assert(fc.property(written, (steps) => {
      const { now, truth, kept } = lived(steps.map((step) => ({ ...step, told: true })));
      const moments = foldMoments(now, kept).map((moment) => Object.fromEntries(Object.entries(moment).map(([field, { value, sure }]) => [field, sure && value])));
      expect(moments).toEqual(truth);
    }));
  });

  it('never says that it is sure of what is not so, however much was left out', () => {
    fc.assert(fc.property(written, (steps) => {
      const { now, truth, kept } = lived(steps);
      for (const [index, moment] of foldMoments(now, kept).entries()) {
        for (const field of FIELDS) if (moment[field]?.sure) expect(moment[field].value).toBe(truth[index]?.[field]);
      }
      expect(foldMoments(now, kept).at(-1)).toEqual(Object.fromEntries(FIELDS.map((field) => [field, { value: now[field], sure: true }])));
    }));
  });

  it('is sure again of what two records around a step without a record agree on', () => {
    const steps: MomentStep[] = [
      { changes: [{ field: 'stage', before: 'A', after: 'B' }], known: true },
      { changes: [], known: false },
      { changes: [{ field: 'stage', before: 'B', after: 'C' }], known: true },
    ];
    expect(foldMoments({ stage: 'C' }, steps).map(({ stage }) => stage)).toEqual([{ value: 'B', sure: true }, { value: 'B', sure: true }, { value: 'C', sure: true }]);
  });
});
