/** What is to be checked of one SKU, and how much of it was scanned. */
export interface DeskLine {
  skuCode: string;
  title: string;
  /** Where it is picked, to put back what is too many. */
  bin: string;
  needed: number;
  scanned: number;
}

export type ScanOutcome = 'right' | 'complete' | 'foreign' | 'over';

/** The lines of a fulfilment order as the desk counts them: one for each SKU, nothing scanned yet. */
export function deskLines(lines: readonly { skuCode: string; title: string; quantity: number; bins: readonly { code: string }[] }[]): DeskLine[] {
  const bySku = new Map<string, DeskLine>();
  for (const { skuCode, title, quantity, bins } of lines) bySku.set(skuCode, { skuCode, title, bin: bins[0]?.code ?? '', needed: (bySku.get(skuCode)?.needed ?? 0) + quantity, scanned: 0 });
  return [...bySku.values()];
}

/** Counts one scanned piece; what is foreign or too many is told and not counted. Scanners differ in case. */
export function scanPiece(lines: readonly DeskLine[], code: string): { lines: DeskLine[]; outcome: ScanOutcome; sku: string } {
  const wanted = code.trim().toUpperCase();
  const line = lines.find(({ skuCode }) => skuCode.toUpperCase() === wanted);
  if (!line) return { lines: [...lines], outcome: 'foreign', sku: code.trim() };
  if (line.scanned >= line.needed) return { lines: [...lines], outcome: 'over', sku: line.skuCode };
  const counted = lines.map((each) => (each === line ? { ...each, scanned: each.scanned + 1 } : each));
  return { lines: counted, outcome: counted.every(({ scanned, needed }) => scanned === needed) ? 'complete' : 'right', sku: line.skuCode };
}

/** A weight as a scale or a person types it: whole grams from 1 to 100,000; undefined when it is none. */
export function gramsOf(text: string): number | undefined {
  const grams = /^\d{1,6}$/.test(text.trim()) ? Number(text) : 0;
  return grams >= 1 && grams <= 100_000 ? grams : undefined;
}
