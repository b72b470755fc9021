export interface PastedLevel {
  skuCode: string;
  safetyLevel: number;
  leadDays?: number;
}

/** As many as one command takes. */
export const MOST_LEVELS = 500;
const MOST_PIECES = 1_000_000;
const MOST_DAYS = 365;

/** The levels of a pasted table: cells parted by tabs, or by commas where there is no tab; or the number of the first line that does not read so. */
export function pastedLevels(text: string): { rows: PastedLevel[] } | { wrongLine: number } {
  const rows: PastedLevel[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (!line.trim()) continue;
    const [skuCode = '', level = '', lead = ''] = line.split(line.includes('\t') ? '\t' : /[,，]/).map((cell) => cell.trim());
    const [safetyLevel, leadDays] = [wholeUpTo(level, MOST_PIECES), wholeUpTo(lead, MOST_DAYS)];
    if (!skuCode || safetyLevel === undefined || (lead !== '' && leadDays === undefined)) return { wrongLine: index + 1 };
    rows.push({ skuCode, safetyLevel, ...(leadDays !== undefined && { leadDays }) });
  }
  return { rows };
}

function wholeUpTo(text: string, most: number): number | undefined {
  return /^\d{1,7}$/.test(text) && Number(text) <= most ? Number(text) : undefined;
}
