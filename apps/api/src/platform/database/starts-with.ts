// The last code point of Unicode: sorts after every text that people write.
const AFTER_ALL = '\u{10FFFF}';

/**
 * Condition for texts that begin so. A range, not LIKE: it uses the column's index on both dialects, and there is
 * nothing to escape (SQLite has no escape character unless told, and ignores case).
 */
export function startsWith(text: string): { $gte: string; $lt: string } {
  return { $gte: text, $lt: `${text}${AFTER_ALL}` };
}
