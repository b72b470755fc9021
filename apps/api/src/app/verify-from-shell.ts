import type { ChainPoint } from '../platform/audit/audit-chain.js';
import { headFile, readHead } from '../platform/audit/audit-head.js';
import { verifyAudit } from '../platform/audit/verify-audit.js';
import type { Config } from '../platform/config.js';
import { jobContext } from '../platform/context.js';
import { errorText } from '../platform/messages.js';
import type { House } from './runtime.js';

/** Checks the audit log for `oms audit verify`: what to say, and whether all is well. */
export async function verifyFromShell(house: House, config: Config, head?: string): Promise<{ text: string; sound: boolean }> {
  const known = head ? parsePoint(head) : await readHead(headFile(config));
  const { checked, findings, faults, head: end } = await verifyAudit(jobContext(house.runtime, 'oms'), { known });
  if (faults === 0) return { sound: true, text: `${checked} entries, all as they were written. Head: ${end.seq}:${end.hash}` };
  const lines = findings.map(({ fault, seq, entryId }) => `  ${errorText('en', `audit${fault}`, { seq, entry: entryId ?? '' })}`);
  return { sound: false, text: [`${checked} entries, ${faults} faults:`, ...lines].join('\n') };
}

function parsePoint(text: string): ChainPoint {
  const [, seq, hash] = /^(\d+):([0-9a-f]{64})$/.exec(text) ?? [];
  if (!seq || !hash) throw new Error('--head must be what a check has printed: number, colon, hash');
  return { seq: Number(seq), hash };
}
