/** One step of a thing's life: what it changed, and whether that is all. */
export interface MomentStep {
  changes: readonly { field: string; before: unknown; after: unknown }[];
  /** False when only the event is known: it may have changed anything. */
  known: boolean;
}

/** What stood in a field after a step, and whether that is certain. */
export interface MomentValue {
  value: unknown;
  sure: boolean;
}

/**
 * What stood in every field after each step, oldest first: goes back from the row of today by undoing what was recorded.
 * A stretch between two records that do not meet, or that begins at a step of which only the event is known, is not sure.
 */
export function foldMoments(now: Readonly<Record<string, unknown>>, steps: readonly MomentStep[]): Record<string, MomentValue>[] {
  const moments = steps.map((): Record<string, MomentValue> => ({}));
  for (const field of Object.keys(now)) foldField(field, now[field], steps, moments);
  return moments;
}

function foldField(field: string, now: unknown, steps: readonly MomentStep[], moments: Record<string, MomentValue>[]): void {
  let value = now;
  let sure = true;
  // Since the last record: all of it is known as soon as the record before it says the same.
  let stretch: MomentValue[] = [];
  for (const [index, { changes, known }] of [...steps.entries()].toReversed()) {
    const moment = { value, sure };
    stretch.push(moment);
    moments[index] = { ...moments[index], [field]: moment };
    const change = changes.find((each) => each.field === field);
    if (change) {
      const met = same(change.after, value);
      // A step of which only the event is known explains why they do not meet: what came after it stays sure.
      if (met || sure) for (const each of stretch) each.sure = met;
      [value, sure, stretch] = [change.before, true, []];
    } else if (!known) sure = false;
  }
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
