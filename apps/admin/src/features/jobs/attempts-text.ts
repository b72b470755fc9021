// Work on schedule may be tried without end.
const ENDLESS = 1_000;

/** `2 / 5`; only how often so far for work that is tried without end. */
export function attemptsText({ attempts, maxAttempts }: { attempts: number; maxAttempts: number }): string {
  return maxAttempts >= ENDLESS ? String(attempts) : `${attempts} / ${maxAttempts}`;
}
