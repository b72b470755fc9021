import { expect, it } from 'vitest';
import { pastedLevels } from './pasted-levels.js';

// Shows S1.2.12 (screen /inventory/alerts)
it('reads safety levels from a pasted table, with tabs or with commas, and passes over empty lines', () => {
  expect(pastedLevels('TEA-1\t20\t10\r\n\r\nCUP-1\t0\n')).toEqual({ rows: [{ skuCode: 'TEA-1', safetyLevel: 20, leadDays: 10 }, { skuCode: 'CUP-1', safetyLevel: 0 }] });
  expect(pastedLevels('TEA-1，20，')).toEqual({ rows: [{ skuCode: 'TEA-1', safetyLevel: 20 }] });
});

it.each([['no number', 'TEA-1\tmany'], ['too much', 'TEA-1\t1000001'], ['a lead time of years', 'TEA-1\t5\t366'], ['no code', '\t5'], ['less than nothing', 'TEA-1\t-1']])('names the line with %s', (_what, line) => {
  expect(pastedLevels(`CUP-1\t1\n${line}`)).toEqual({ wrongLine: 2 });
});
