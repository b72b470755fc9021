import { ERASED } from '../personal-data.js';
import type { Tx } from '../runtime.js';
import { CHANGED_FIELDS } from './keep-changes.js';
import { TimelineEntry } from './timeline-entry.entity.js';

/** Where people or carriers write in words of their own. */
const FREE_TEXTS = ['text', 'note', 'reason', 'detail', 'place', 'name', CHANGED_FIELDS];
const WORD_OF_OURS = /^[A-Z_]*$/;

/** Takes a person's names and everything written freely out of the timelines of these things; that it happened, and when, stays. */
export async function forgetInTimeline(tx: Tx, subjectIds: readonly string[], names: readonly string[]): Promise<void> {
  if (subjectIds.length === 0) return;
  const entries = await tx.em.find(TimelineEntry, { subjectId: { $in: [...subjectIds] } });
  for (const entry of entries) {
    const texts = FREE_TEXTS.filter((key) => typeof entry.data[key] === 'string' && !WORD_OF_OURS.test(entry.data[key]));
    if (texts.length > 0) entry.data = { ...entry.data, ...Object.fromEntries(texts.map((key) => [key, ERASED])) };
    if (names.includes(entry.actorName)) entry.actorName = ERASED;
  }
  await tx.em.flush();
}
