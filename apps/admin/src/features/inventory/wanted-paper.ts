import { paths } from '../../app/paths.js';
import { EMPTY_PAPER, type StockPaperForm } from './stock-paper-form.js';

type Wanted = Pick<StockPaperForm, 'kind' | 'warehouseId' | 'lines'> & Partial<Pick<StockPaperForm, 'toWarehouseId'>>;

const KEYS = ['new', 'warehouse', 'to', 'line'] as const;
const LINE = /^(.{1,60})\*([1-9]\d{0,6})$/;

/** The address of the papers with a new one filled in: what it is for, where, which goods. */
export function wantedPaperPath({ kind, warehouseId, toWarehouseId, lines }: Wanted): string {
  const query = new URLSearchParams({ new: kind, warehouse: warehouseId, ...(toWarehouseId && { to: toWarehouseId }) });
  for (const { code, quantity } of lines) query.append('line', `${code}*${quantity}`);
  return `${paths.stockDocuments}?${query.toString()}`;
}

/** The new paper that an address asks for; undefined when it asks for none. */
export function wantedPaper(query: URLSearchParams): StockPaperForm | undefined {
  const kind = (['RECEIPT', 'ISSUE', 'TRANSFER'] as const).find((each) => each === query.get('new'));
  if (!kind) return undefined;
  const lines = query.getAll('line').flatMap((text) => {
    const [, code, quantity] = LINE.exec(text) ?? [];
    return code && quantity ? [{ code, quantity }] : [];
  });
  return { ...EMPTY_PAPER, kind, warehouseId: query.get('warehouse') ?? '', toWarehouseId: query.get('to') ?? '', ...(lines.length > 0 && { lines }) };
}

/** The same address without it. */
export function withoutPaper(query: URLSearchParams): URLSearchParams {
  const rest = new URLSearchParams(query);
  for (const key of KEYS) rest.delete(key);
  return rest;
}
