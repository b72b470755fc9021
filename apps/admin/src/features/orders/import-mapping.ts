import type { OrderImportField } from '../../generated/gql/graphql.js';

/** What a column can be, in the order of the template. */
export const IMPORT_FIELDS = [
  'orderNo', 'sku', 'quantity', 'unitPrice', 'discount', 'freight', 'receiverName', 'receiverPhone', 'province', 'city', 'district', 'address', 'customerName', 'customerPhone', 'buyerMessage', 'cashOnDelivery', 'importKey',
] as const satisfies readonly OrderImportField[];

const REQUIRED: readonly OrderImportField[] = ['sku', 'quantity', 'receiverName', 'receiverPhone', 'province', 'city', 'district', 'address'];

/** Which field a column is; undefined when it is left out. */
export type Mapping = Readonly<Record<number, OrderImportField | undefined>>;

export function mappingOf(columns: readonly { index: number; field?: OrderImportField | null | undefined }[]): Mapping {
  return Object.fromEntries(columns.map(({ index, field }) => [index, field ?? undefined]));
}

/** Says what a column is. A field is one column: whoever had it before lets go of it. */
export function assign(mapping: Mapping, column: number, field: OrderImportField | undefined): Mapping {
  const kept = Object.entries(mapping).map(([index, each]) => [index, each === field ? undefined : each]);
  return { ...Object.fromEntries(kept), [column]: field };
}

export function missingFields(mapping: Mapping): OrderImportField[] {
  const given = new Set(Object.values(mapping));
  return REQUIRED.filter((field) => !given.has(field));
}

export function toInput(mapping: Mapping): { column: number; field: OrderImportField }[] {
  return Object.entries(mapping).flatMap(([column, field]) => (field ? [{ column: Number(column), field }] : []));
}
