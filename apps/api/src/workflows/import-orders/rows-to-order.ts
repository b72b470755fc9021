import type { RefusalDetail } from '../../platform/errors.js';
import { OrderImportField } from '../../modules/orders/index.js';
import { OrderCustomerInput, OrderLineInput, PlaceOrderInput, ReceiverInput } from '../place-order/place-order.inputs.js';
import { MoneyInput } from '../../platform/graphql/scalars.js';

/** A row with what its cells are. */
export interface ReadRow {
  number: number;
  cells: Partial<Record<OrderImportField, string>>;
}

/** Something wrong with a row, not yet in words. */
export interface Wrong {
  row: number;
  field: OrderImportField | null;
  detail: Pick<RefusalDetail, 'messageKey' | 'params'>;
}

/** An order as a file has it. */
export interface ImportedDraft {
  /** By what it is known again. */
  key: string;
  externalNo: string | null;
  rows: number[];
  input: PlaceOrderInput;
  wrong: Wrong[];
}

interface GroupFacts {
  number: string;
  sha256: string;
  shopId: string;
  /** Rows with this number stood further up, too. */
  split: boolean;
}

const F = OrderImportField;
/** How many rows one order may have. */
export const MAX_LINES = 100;
const LINE_FIELDS: ReadonlySet<OrderImportField> = new Set([F.orderNo, F.sku, F.quantity, F.unitPrice, F.importKey]);
const LENGTHS: Partial<Record<OrderImportField, number>> = {
  orderNo: 40, sku: 60, receiverName: 60, receiverPhone: 30, province: 40, city: 40, district: 40, address: 200, customerName: 60, customerPhone: 30, buyerMessage: 500,
};
const NEEDED = [F.sku, F.quantity] as const;
const MONEY = /^\d{1,9}(\.\d{1,2})?$/;
const WHOLE = /^\d{1,4}(\.0+)?$/;
const IMPORT_KEY = /^[0-9a-f]{32}-\d{1,7}$/;
const YES = new Set(['是', 'yes', 'y', 'true', '1', '√']);
const NO = new Set(['', '否', 'no', 'n', 'false', '0', '×']);
const HASH_SHOWN = 32;

/** One order out of its rows, with everything that can be seen to be wrong without looking anything up. */
export function rowsToOrder(rows: readonly ReadRow[], { number, sha256, shopId, split }: GroupFacts): ImportedDraft {
  const [first] = rows;
  const wrong: Wrong[] = [];
  const say = (row: ReadRow | undefined, field: OrderImportField | null, messageKey: string, params: Record<string, string | number> = {}): void => {
    wrong.push({ row: row?.number ?? 0, field, detail: { messageKey, params } });
  };
  if (split) say(first, F.orderNo, 'importOrderSplit');
  if (rows.length > MAX_LINES) say(first, null, 'importTooManyLines', { max: MAX_LINES });
  const kept = rows.slice(0, MAX_LINES);
  for (const row of kept) for (const { field, messageKey, params } of cellProblems(row)) say(row, field, messageKey, params);
  for (const { row, field, at } of differences(kept)) say(row, field, 'importDiffers', { row: at });
  const cell = (field: OrderImportField): string => kept.map((row) => row.cells[field] ?? '').find((each) => each !== '') ?? '';
  const ownKey = first?.cells.importKey ?? '';
  return {
    key: number !== '' ? `no:${number}` : IMPORT_KEY.test(ownKey) ? ownKey : importKeyOf(sha256, first?.number ?? 0),
    externalNo: number === '' ? null : number,
    rows: rows.map((row) => row.number),
    input: inputOf(kept, shopId, cell),
    wrong,
  };
}

/** By what a row without an order number is known again: the file's content and its place in it. */
export function importKeyOf(sha256: string, row: number): string {
  return `${sha256.slice(0, HASH_SHOWN)}-${row}`;
}

function cellProblems({ cells }: ReadRow): { field: OrderImportField; messageKey: string; params?: Record<string, number> }[] {
  const amounts = [F.unitPrice, F.discount, F.freight].filter((field) => amountOf(cells[field]) === undefined).map((field) => ({ field, messageKey: 'importNotMoney' }));
  const long = Object.entries(LENGTHS).flatMap(([field, max]) => ([...(cells[field as OrderImportField] ?? '')].length > max ? [{ field: field as OrderImportField, messageKey: 'importTooLong', params: { max } }] : []));
  const missing = NEEDED.filter((field) => !cells[field]).map((field) => ({ field, messageKey: 'importMissing' }));
  const quantity = cells.quantity && quantityOf(cells.quantity) === undefined ? [{ field: F.quantity, messageKey: 'importNotWhole' }] : [];
  const door = yesNo(cells.cashOnDelivery ?? '') === undefined ? [{ field: F.cashOnDelivery, messageKey: 'importNotYesNo' }] : [];
  return [...missing, ...quantity, ...amounts, ...long, ...door];
}

/** What belongs to the whole order is the same in all of its rows, or given once. */
function differences(rows: readonly ReadRow[]): { row: ReadRow; field: OrderImportField; at: number }[] {
  const given = new Map<OrderImportField, { text: string; at: number }>();
  return rows.flatMap((row) => Object.values(F).flatMap((field) => {
    const text = LINE_FIELDS.has(field) ? '' : (row.cells[field] ?? '');
    const before = given.get(field);
    if (text === '') return [];
    if (!before) given.set(field, { text, at: row.number });
    return before && before.text !== text ? [{ row, field, at: before.at }] : [];
  }));
}

function inputOf(rows: readonly ReadRow[], shopId: string, cell: (field: OrderImportField) => string): PlaceOrderInput {
  const receiver = Object.assign(new ReceiverInput(), {
    name: cell(F.receiverName), phone: cell(F.receiverPhone), province: cell(F.province), city: cell(F.city), district: cell(F.district), address: cell(F.address),
  });
  const lines = rows.map(({ cells }) => Object.assign(new OrderLineInput(), { sku: cells.sku ?? '', quantity: quantityOf(cells.quantity ?? '') ?? 1, unitPrice: money(cells.unitPrice) }));
  return Object.assign(new PlaceOrderInput(), {
    shopId, receiver, lines, discount: money(cell(F.discount)), freight: money(cell(F.freight)),
    customer: Object.assign(new OrderCustomerInput(), { name: cell(F.customerName) || receiver.name, phone: cell(F.customerPhone) || receiver.phone }),
    cashOnDelivery: yesNo(cell(F.cashOnDelivery)) ?? false, buyerMessage: cell(F.buyerMessage) || null,
  });
}

function quantityOf(text: string): number | undefined {
  const plain = text.normalize('NFKC').replaceAll(',', '').trim();
  const quantity = WHOLE.test(plain) ? Number(plain) : 0;
  return quantity >= 1 ? quantity : undefined;
}

/** The amount as a decimal; empty for none; undefined when it is no amount. */
function amountOf(text = ''): string | undefined {
  const plain = text.normalize('NFKC').replace(/[¥￥,\s]|元$/g, '');
  return plain === '' || MONEY.test(plain) ? plain : undefined;
}

function money(text = ''): MoneyInput | null {
  const amount = amountOf(text);
  return amount ? Object.assign(new MoneyInput(), { amount }) : null;
}

function yesNo(text: string): boolean | undefined {
  const plain = text.normalize('NFKC').trim().toLowerCase();
  if (YES.has(plain)) return true;
  return NO.has(plain) ? false : undefined;
}

/** Which row and field of a file a refusal of placing the order is about. */
export function placeOf(draft: ImportedDraft, { field = [] }: Pick<RefusalDetail, 'field'>): Pick<Wrong, 'row' | 'field'> {
  const [part, name, inner] = field;
  const first = draft.rows[0] ?? 0;
  if (part === 'lines' && name !== undefined) return { row: draft.rows[Number(name)] ?? first, field: LINE_PARTS[inner ?? ''] ?? F.sku };
  if (part === 'receiver') return { row: first, field: RECEIVER_PARTS[name ?? ''] ?? null };
  if (part === 'customer') return { row: first, field: name === 'phone' ? F.customerPhone : F.customerName };
  return { row: first, field: part === 'lines' ? F.sku : (ORDER_PARTS[part ?? ''] ?? null) };
}

const LINE_PARTS: Record<string, OrderImportField> = { sku: F.sku, quantity: F.quantity, unitPrice: F.unitPrice };
const RECEIVER_PARTS: Record<string, OrderImportField> = { name: F.receiverName, phone: F.receiverPhone, province: F.province, city: F.city, district: F.district, address: F.address };
const ORDER_PARTS: Record<string, OrderImportField> = { discount: F.discount, freight: F.freight };

/** Refusals of placing the order as things wrong with its rows. A phone that is given once is told of once. */
export function refusalsOf(draft: ImportedDraft, details: readonly RefusalDetail[]): Wrong[] {
  const own = draft.input.customer?.phone !== draft.input.receiver?.phone;
  return details.filter((detail) => own || detail.field?.[0] !== 'customer').map((detail) => ({ ...placeOf(draft, detail), detail: { messageKey: detail.messageKey, ...(detail.params && { params: detail.params }) } }));
}

