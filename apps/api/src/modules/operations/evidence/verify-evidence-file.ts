import { readFile } from 'node:fs/promises';
import { verifyEvidenceText, type EvidenceFault } from './evidence-chain.js';

const WORDS: Record<EvidenceFault, (seq: number | null) => string> = {
  NO_EVIDENCE: () => 'This is no evidence of an order.',
  CHANGED: (seq) => `Entry ${seq} is not what it was, or its hash or the one before it is not.`,
  OUT_OF_ORDER: (seq) => `Entry ${seq} does not stand in its place.`,
  WRONG_COUNT: () => 'There are not as many entries as there were.',
  WRONG_HEAD: () => 'The head is not the hash of the last entry.',
};

/** Checks a file of evidence for `oms evidence verify`, without a database: what to say, and whether all is well. */
export async function verifyEvidenceFile(path: string, head?: string): Promise<{ text: string; sound: boolean }> {
  const text = await readFile(path, 'utf8');
  const { sound, findings, head: own, entries, orderNo } = verifyEvidenceText(text);
  if (!sound) return { sound, text: [`${findings.length} faults:`, ...findings.map(({ fault, seq }) => `  ${WORDS[fault](seq)}`)].join('\n') };
  if (head && head !== own) return { sound: false, text: `The file agrees with itself, but its head is ${own}: it is not the one that was noted.` };
  return { sound, text: `Order ${orderNo}: ${entries} entries, all as they were written. Head: ${own}` };
}
