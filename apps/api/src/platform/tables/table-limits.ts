import { refuse, UserErrorCode, type Refusal } from '../errors.js';
import type { MessageParams } from '../messages.js';

const MEGABYTE = 1024 * 1024;

/** What a table that somebody brings may be. Past any of these it is refused, before memory or time is spent on it. */
export const TABLE_LIMITS = {
  rows: 200_000,
  columns: 200,
  /** Characters of one cell; Excel's own limit. */
  cell: 32_767,
  /** Characters of one row. */
  row: 262_144,
  /** Parts of an XLSX. */
  entries: 500,
  /** Bytes of an XLSX's parts together, unpacked. */
  unpacked: 700 * MEGABYTE,
  /** How many times larger a part of an XLSX may be than it is packed, once it is no longer small. */
  ratio: 250,
  ratioFrom: 8 * MEGABYTE,
  /** Texts that an XLSX keeps once for all cells. They are looked up by number, so they are held in memory. */
  sharedTexts: 1_000_000,
  sharedCharacters: 48 * MEGABYTE,
} as const;

/** A file that cannot be taken for a table, and what is wrong with it. */
export function tableRefused(messageKey: string, params: MessageParams = {}): Refusal {
  return refuse(UserErrorCode.INVALID_INPUT, messageKey, { params, field: ['file'] });
}
