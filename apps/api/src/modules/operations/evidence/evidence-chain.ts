import { createHash } from 'node:crypto';
import { sorted } from '../../../platform/text/sorted.js';

export const EVIDENCE_FORMAT = 'ordo-evidence/1';

/** Whose life it is, who took it out, and how. */
export interface EvidenceHeader {
  format: typeof EVIDENCE_FORMAT;
  orderNo: string;
  madeAt: string;
  madeBy: string;
  /** Language of the texts. */
  locale: string;
  /** The receiver stands in plain words. */
  plain: boolean;
  /** Kinds of entries that whoever made it may not see. */
  leftOut: readonly string[];
  /** How many entries there are. */
  entries: number;
}

/** One thing of the life of an order. */
export interface EvidenceFact {
  kind: string;
  data: unknown;
}

export interface EvidenceEntry extends EvidenceFact {
  /** 1, 2, 3 … */
  seq: number;
  /** Of what it says and of the hash before it: SHA-256, in hexadecimal. */
  hash: string;
}

export interface Evidence {
  header: EvidenceHeader;
  entries: readonly EvidenceEntry[];
  /** The last hash. */
  head: string;
}

export enum EvidenceFault {
  /** It is no such file. */
  NO_EVIDENCE = 'NO_EVIDENCE',
  /** This entry, or its hash or the one before, is not what it was. */
  CHANGED = 'CHANGED',
  /** Entries before this one are missing, are too many, or stand elsewhere. */
  OUT_OF_ORDER = 'OUT_OF_ORDER',
  /** There are not as many entries as there were. */
  WRONG_COUNT = 'WRONG_COUNT',
  /** The last hash is not that of the last entry. */
  WRONG_HEAD = 'WRONG_HEAD',
}

export interface EvidenceFinding {
  fault: EvidenceFault;
  /** The entry, where it is one. */
  seq: number | null;
}

export interface EvidenceVerdict {
  sound: boolean;
  findings: readonly EvidenceFinding[];
  orderNo: string | null;
  head: string | null;
  entries: number;
}

const hashOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(sorted(value))).digest('hex');
const entryHash = (before: string, { seq, kind, data }: Omit<EvidenceEntry, 'hash'>): string => hashOf([before, seq, kind, data]);

/** Chains facts: each hash stands for all that comes before it, the header included. */
export function chainEvidence(header: Omit<EvidenceHeader, 'format' | 'entries'>, facts: readonly EvidenceFact[]): Evidence {
  const full: EvidenceHeader = { format: EVIDENCE_FORMAT, ...header, entries: facts.length };
  let head = hashOf(full);
  const entries = facts.map(({ kind, data }, index): EvidenceEntry => {
    // As it will be read again: without what JSON leaves out.
    const entry = { seq: index + 1, kind, data: JSON.parse(JSON.stringify(data)) as unknown };
    head = entryHash(head, entry);
    return { ...entry, hash: head };
  });
  return { header: full, entries, head };
}

/** Whether a file is as it was made, and which entry is not. It says nothing about who made it: hold its head against the timeline's. */
export function verifyEvidence(file: unknown): EvidenceVerdict {
  if (!isEvidence(file)) return { sound: false, findings: [{ fault: EvidenceFault.NO_EVIDENCE, seq: null }], orderNo: null, head: null, entries: 0 };
  const { header, entries, head } = file;
  const findings: EvidenceFinding[] = [];
  let before = hashOf(header);
  for (const [index, entry] of entries.entries()) {
    if (entry.seq !== index + 1) findings.push({ fault: EvidenceFault.OUT_OF_ORDER, seq: entry.seq });
    else if (entryHash(before, entry) !== entry.hash) findings.push({ fault: EvidenceFault.CHANGED, seq: entry.seq });
    // What the file says: one that was changed does not spoil those after it.
    before = entry.hash;
  }
  if (entries.length !== header.entries) findings.push({ fault: EvidenceFault.WRONG_COUNT, seq: null });
  if (before !== head) findings.push({ fault: EvidenceFault.WRONG_HEAD, seq: null });
  return { sound: findings.length === 0, findings, orderNo: String(header.orderNo), head, entries: entries.length };
}

/** The same of a file's text, which may be no JSON at all. */
export function verifyEvidenceText(text: string): EvidenceVerdict {
  try {
    return verifyEvidence(JSON.parse(text));
  } catch {
    return verifyEvidence(undefined);
  }
}

function isEvidence(file: unknown): file is Evidence {
  if (!isObject(file) || !isObject(file['header']) || file['header']['format'] !== EVIDENCE_FORMAT) return false;
  return typeof file['head'] === 'string' && Array.isArray(file['entries']) && file['entries'].every((entry) => isObject(entry) && Number.isSafeInteger(entry['seq']) && typeof entry['hash'] === 'string' && typeof entry['kind'] === 'string');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
