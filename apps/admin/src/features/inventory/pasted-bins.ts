export interface PastedBin {
  code: string;
  zone?: string;
  pathOrder?: number;
  skuCodes?: string[];
}

/** As many as one command takes. */
export const MOST_BINS = 500;

/** The codes in a text, parted by blanks, commas or semicolons. */
export const codesIn = (text: string): string[] => [...new Set(text.split(/[\s,，、;；]+/).filter(Boolean))];

/** The bins of a pasted table: cells parted by tabs, or by commas where there is no tab; or the number of the first line whose place on the way is none. */
export function pastedBins(text: string): { rows: PastedBin[] } | { wrongLine: number } {
  const rows: PastedBin[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (!line.trim()) continue;
    const [code = '', zone = '', place = '', ...skus] = line.split(line.includes('\t') ? '\t' : /[,，]/).map((cell) => cell.trim());
    if (place && !/^\d{1,8}$/.test(place)) return { wrongLine: index + 1 };
    const skuCodes = codesIn(skus.join(' '));
    rows.push({ code, ...(zone && { zone }), ...(place && { pathOrder: Number(place) }), ...(skuCodes.length > 0 && { skuCodes }) });
  }
  return { rows };
}
