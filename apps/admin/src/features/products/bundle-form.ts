import type { UserErrorLike } from '../../ui/place-user-errors.js';
import { NO_LINE, type SkuLine } from '../inventory/stock-paper-form.js';

export const CATEGORIES = ['FOOD', 'COSMETICS', 'UNDERWEAR', 'PERSONAL_CARE', 'MADE_TO_ORDER', 'APPAREL', 'HOME', 'TEA', 'OTHER'] as const;

/** A bundle as it is typed. */
export interface BundleForm {
  code: string;
  title: string;
  category: (typeof CATEGORIES)[number];
  price: string;
  floorPrice: string;
  lines: SkuLine[];
}

export const EMPTY_BUNDLE: BundleForm = { code: '', title: '', category: 'OTHER', price: '', floorPrice: '0.00', lines: [NO_LINE] };

export const AMOUNT = /^\d{1,10}(\.\d{1,2})?$/;

/** The components as the API takes them; lines without a code are left out. */
export function componentsOf(lines: readonly SkuLine[]): { sku: string; quantity: number }[] {
  return lines.filter(({ code }) => code.trim()).map(({ code, quantity }) => ({ sku: code.trim(), quantity: Number(quantity) }));
}

/** Puts what the API refuses of a component, or of an amount, at its field of the form. */
export function atFields(refusals: readonly UserErrorLike[]): UserErrorLike[] {
  return refusals.map((refusal) => {
    const [first, index] = refusal.field ?? [];
    if (first === 'components' && index !== undefined) return { ...refusal, field: ['lines', index, 'code'] };
    return first === 'price' || first === 'floorPrice' ? { ...refusal, field: [first] } : refusal;
  });
}
