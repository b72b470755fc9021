import { yuanToFen } from '@ordo/kernel';
import { Refusal, UserErrorCode, type RefusalDetail } from '../../platform/errors.js';
import type { MoneyInput } from '../../platform/graphql/scalars.js';

/** Price and floor in fen. Refuses what is negative, and a floor above the price. */
export function checkedPrices(given: { price: MoneyInput; floorPrice?: MoneyInput | null }): { price: number; floorPrice: number } {
  const price = yuanToFen(given.price.amount);
  const floorPrice = given.floorPrice ? yuanToFen(given.floorPrice.amount) : 0;
  const wrong = (field: string, messageKey: string): RefusalDetail => ({ code: UserErrorCode.INVALID_INPUT, messageKey, field: [field, 'amount'] });
  const problems = [
    ...(price < 0 ? [wrong('price', 'amountNegative')] : []), ...(floorPrice < 0 ? [wrong('floorPrice', 'amountNegative')] : []),
    ...(price >= 0 && floorPrice > price ? [wrong('floorPrice', 'floorAbovePrice')] : []),
  ];
  if (problems.length > 0) throw new Refusal(problems);
  return { price, floorPrice };
}
