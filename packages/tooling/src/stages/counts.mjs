import { existsSync, readFileSync } from 'node:fs';

/**
 * How many tests passed and failed.
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 */

/** @returns {Counts} the sum */
export function sum(all) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const counts of all) for (const key of Object.keys(total)) total[key] += counts[key];
  return total;
}

/**
 * Reads the JSON report of vitest. A file that could not even be loaded has no tests of its own; it counts as one failure.
 * @returns {Counts}
 */
export function vitestCounts(file, exitCode) {
  const report = readReport(file);
  if (!report) return nothingReported();
  const broken = report.testResults.filter((result) => result.status === 'failed' && !result.assertionResults.some((test) => test.status === 'failed')).length;
  const counts = { passed: report.numPassedTests, failed: report.numFailedTests + broken, skipped: report.numPendingTests + report.numTodoTests };
  return withExitCode(counts, exitCode);
}

/**
 * Reads the JSON report of Playwright. A test that passed only at the second try is not a passed one.
 * @returns {Counts}
 */
export function playwrightCounts(file, exitCode) {
  const report = readReport(file);
  if (!report) return nothingReported();
  const { expected, unexpected, flaky, skipped } = report.stats;
  return withExitCode({ passed: expected, failed: unexpected + flaky + (unexpected === 0 ? report.errors.length : 0), skipped }, exitCode);
}

/** The last line of `npm test`; tools read it. */
export function summaryLine({ passed, failed }) {
  return `${passed} passed, ${failed} failed`;
}

function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** A runner that left no report has failed, whatever it meant to say. */
function nothingReported() {
  return { passed: 0, failed: 1, skipped: 0 };
}

/** A runner may fail for a reason outside any test (an unhandled rejection): that is a failure too. */
function withExitCode(counts, exitCode) {
  return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}
