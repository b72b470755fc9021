export interface SkuLine {
  code: string;
  quantity: string;
}

/** What is entered of any paper that names goods. */
export interface StockPaperForm {
  kind: 'RECEIPT' | 'ISSUE' | 'TRANSFER';
  warehouseId: string;
  toWarehouseId: string;
  supplier: string;
  supplierDocumentNo: string;
  reason: 'USE' | 'SAMPLE' | 'SUPPLIER_RETURN' | 'DAMAGE' | 'OTHER';
  note: string;
  reference: string;
  lines: SkuLine[];
}

export const NO_LINE: SkuLine = { code: '', quantity: '' };
export const EMPTY_PAPER: StockPaperForm = { kind: 'RECEIPT', warehouseId: '', toWarehouseId: '', supplier: '', supplierDocumentNo: '', reason: 'USE', note: '', reference: '', lines: [NO_LINE] };

/**
 * The lines after a code was scanned into one: a piece more of the line that had the code already, or a first piece here; and
 * an empty line at the end for the next scan.
 */
export function scanned(lines: readonly SkuLine[], index: number): SkuLine[] {
  const code = lines[index]?.code.trim() ?? '';
  if (!code) return [...lines];
  const known = lines.findIndex((line, place) => place !== index && line.code.trim().toLowerCase() === code.toLowerCase());
  const counted = lines.map((line, place) => {
    if (place === known) return { ...line, quantity: String(Number(line.quantity) + 1) };
    if (place === index) return known >= 0 ? NO_LINE : { ...line, quantity: line.quantity || '1' };
    return line;
  });
  const filled = counted.filter((line) => line.code.trim() || line.quantity);
  return [...filled, NO_LINE];
}
