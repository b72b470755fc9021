import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { playwrightCounts, sum, summaryLine, vitestCounts } from './counts.mjs';

const folder = mkdtempSync(join(tmpdir(), 'ordo-counts-'));
afterAll(() => rmSync(folder, { recursive: true }));

function reportOf(content) {
  const file = join(folder, `${Math.random()}.json`);
  writeFileSync(file, JSON.stringify(content));
  return file;
}

describe('counting the tests of a run', () => {
  const run = { numPassedTests: 3, numFailedTests: 1, numPendingTests: 1, numTodoTests: 0, testResults: [{ status: 'failed', assertionResults: [{ status: 'failed' }] }] };

  it('takes the numbers of vitest', () => {
    expect(vitestCounts(reportOf(run), 1)).toEqual({ passed: 3, failed: 1, skipped: 1 });
  });

  it('counts a test file that could not be loaded as a failure', () => {
    const broken = { ...run, numFailedTests: 0, testResults: [{ status: 'failed', assertionResults: [] }] };
    expect(vitestCounts(reportOf(broken), 1).failed).toBe(1);
  });

  it('counts a runner that failed outside any test, or left no report, as a failure', () => {
    const clean = { ...run, numFailedTests: 0, testResults: [] };
    expect(vitestCounts(reportOf(clean), 1).failed).toBe(1);
    expect(vitestCounts(join(folder, 'none.json'), 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('takes a browser test that passed at the second try for a failed one', () => {
    expect(playwrightCounts(reportOf({ stats: { expected: 4, unexpected: 0, flaky: 1, skipped: 0 }, errors: [] }), 0)).toEqual({ passed: 4, failed: 1, skipped: 0 });
  });

  it('adds up to one line', () => {
    expect(summaryLine(sum([{ passed: 1, failed: 0, skipped: 0 }, { passed: 2, failed: 1, skipped: 5 }]))).toBe('3 passed, 1 failed');
  });
});
