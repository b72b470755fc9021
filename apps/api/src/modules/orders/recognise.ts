import { isOrderNumber, normaliseOrderNumber } from '@ordo/kernel';
import { asCode } from '../../platform/text/as-code.js';
import { mayBePinyin } from '../../platform/text/name-keys.js';
import { OrderSearchKind } from './order-search.types.js';

const APART = /[\s,，;；、|]+/;
const MOBILE = /^(?:\+?86)?(1[3-9]\d{9})$/;
const HAS_DIGIT = /\d/;
/** What a number of an order, a parcel or a SKU is made of. */
const CODE = /^[A-Z0-9][A-Z0-9._/#-]*$/;

/** What a text in the search box looks like, before anything is looked up. */
export type Recognised =
  | { kind: OrderSearchKind.MANY_NUMBERS; texts: string[] }
  | { kind: OrderSearchKind.ORDER_NUMBER; text: string }
  | { kind: OrderSearchKind.PHONE | OrderSearchKind.PHONE_TAIL | OrderSearchKind.NAME | OrderSearchKind.PINYIN; text: string }
  /** A marketplace's number, a waybill, a SKU, or how a name is said: the database has to say. */
  | { kind: 'CODE'; text: string; mayBePinyin: boolean };

/**
 * Tells what somebody typed or pasted: pure, and the same for every caller. Several words of which each has a digit are
 * many numbers; else blanks belong to what was typed, as in a phone number or a name.
 */
export function recognise(input: string): Recognised {
  const text = input.normalize('NFKC').trim();
  const whole = normaliseOrderNumber(text);
  const texts = [...new Set(text.split(APART).filter((each) => each !== '').map(asNumber))];
  const mobile = MOBILE.exec(whole)?.[1];
  if (mobile) return { kind: OrderSearchKind.PHONE, text: mobile };
  if (texts.length > 1 && texts.every((each) => HAS_DIGIT.test(each))) return { kind: OrderSearchKind.MANY_NUMBERS, texts };
  if (looksLikeOurs(whole)) return { kind: OrderSearchKind.ORDER_NUMBER, text: whole };
  if (/^\d{4}$/.test(whole)) return { kind: OrderSearchKind.PHONE_TAIL, text: whole };
  if (texts.length === 1 && CODE.test(texts[0] ?? '')) return { kind: 'CODE', text: texts[0] ?? whole, mayBePinyin: mayBePinyin(text) };
  if (mayBePinyin(text)) return { kind: OrderSearchKind.PINYIN, text };
  return { kind: OrderSearchKind.NAME, text };
}

// A dash belongs to a SKU's code and to no number of ours.
function asNumber(text: string): string {
  const ours = normaliseOrderNumber(text);
  return looksLikeOurs(ours) ? ours : asCode(text);
}

/** Ours by its looks, whatever its check digit says. */
export const looksLikeOurs = (number: string): boolean => /^OM\d{9,16}$/.test(number);

export const isMistyped = (number: string): boolean => looksLikeOurs(number) && !isOrderNumber(number);
