export interface BucketTerms {
  size: number;
  /** Points that come back each second. */
  restoreRate: number;
}

export const USUAL_TERMS: BucketTerms = { size: 2_000, restoreRate: 100 };

interface Level {
  points: number;
  at: number;
}

const MAX_KNOWN = 10_000;

/** A bucket of points for each caller, filled again at a steady rate. In this process's memory: each process has buckets of its own. */
export class PointBuckets {
  private readonly levels = new Map<string, Level>();

  /** What is in the caller's bucket now. */
  available(caller: string, terms: BucketTerms, now: Date): number {
    const level = this.levels.get(caller);
    if (!level) return terms.size;
    return Math.min(terms.size, level.points + (Math.max(0, now.getTime() - level.at) / 1_000) * terms.restoreRate);
  }

  /** Takes points out. Gives 0 when they were there; otherwise takes nothing and gives the seconds after which they will be. */
  take(caller: string, points: number, terms: BucketTerms, now: Date): number {
    const available = this.available(caller, terms, now);
    if (available < points) return Math.max(1, Math.ceil((points - available) / terms.restoreRate));
    this.put(caller, available - points, now);
    return 0;
  }

  /** Gives back what was taken and not used. */
  giveBack(caller: string, points: number, terms: BucketTerms, now: Date): void {
    this.put(caller, Math.min(terms.size, this.available(caller, terms, now) + points), now);
  }

  private put(caller: string, points: number, now: Date): void {
    // Whoever was forgotten begins with a full bucket: the first to be forgotten is who has been away longest.
    this.levels.delete(caller);
    this.levels.set(caller, { points, at: now.getTime() });
    if (this.levels.size > MAX_KNOWN) this.levels.delete(this.levels.keys().next().value as string);
  }
}
