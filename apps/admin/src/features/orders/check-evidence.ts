import { previewHeaders } from '../../auth/preview.js';

/** What the server found out about a file of evidence. */
export interface EvidenceVerdict {
  sound: boolean;
  findings: readonly { fault: 'NO_EVIDENCE' | 'CHANGED' | 'OUT_OF_ORDER' | 'WRONG_COUNT' | 'WRONG_HEAD'; seq: number | null }[];
  entries: number;
  /** That a file with this last hash was made here; null where nothing is known of it. */
  known: { at: string; by: string } | null;
}

/** Has a file of evidence checked; undefined when the server gave no answer. */
export async function checkEvidence(file: File): Promise<EvidenceVerdict | undefined> {
  try {
    const response = await fetch('/files/evidence', { method: 'POST', body: file, headers: { ...previewHeaders, 'content-type': 'application/octet-stream' } });
    return response.ok ? ((await response.json()) as EvidenceVerdict) : undefined;
  } catch {
    return undefined; // the connection was lost, or a proxy answered
  }
}
