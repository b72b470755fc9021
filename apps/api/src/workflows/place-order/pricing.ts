import { allocateFen, fenToYuan } from '@ordo/kernel';
import { UserErrorCode, type RefusalDetail } from '../../platform/errors.js';

export interface SkuPrice {
  code: string;
  /** Fen. */
  price: number;
  floorPrice: number;
}

export interface WantedPiece {
  /** Which line of the input it is: lines of unknown SKUs are not here. */
  index: number;
  sku: SkuPrice;
  quantity: number;
  /** Fen; the list price when left out. */
  unitPrice?: number | null;
}

export interface PricedLine {
  unitPrice: number;
  discount: number;
  payable: number;
}

export interface Pricing {
  lines: PricedLine[];
  goodsTotal: number;
  discountTotal: number;
  freight: number;
  payable: number;
  /** The discount takes a line below what it may be sold for: somebody with the right to it decides. */
  belowFloor: string | null;
}

/** What is wrong with proposed prices; the list price is always right. */
export function priceProblems(pieces: readonly WantedPiece[], discount: number, mayPrice: boolean): RefusalDetail[] {
  const problems = pieces.flatMap(({ sku, unitPrice, index }): RefusalDetail[] => {
    if (unitPrice === undefined || unitPrice === null || unitPrice === sku.price) return [];
    const field = ['lines', String(index), 'unitPrice'];
    if (!mayPrice) return [{ code: UserErrorCode.ACTION_NOT_ALLOWED, messageKey: 'priceNeedsPermission', field }];
    if (unitPrice < sku.floorPrice) return [{ code: UserErrorCode.INVALID_INPUT, messageKey: 'priceBelowFloor', params: { sku: sku.code, floor: fenToYuan(sku.floorPrice) }, field }];
    return [];
  });
  const goods = pieces.reduce((sum, piece) => sum + (piece.unitPrice ?? piece.sku.price) * piece.quantity, 0);
  if (discount > goods) problems.push({ code: UserErrorCode.INVALID_INPUT, messageKey: 'discountTooLarge', field: ['discount'] });
  return problems;
}

/** Prices of an order, all fen: the server's prices, the discount spread over the lines so that no fen is lost. */
export function priceOrder(pieces: readonly WantedPiece[], discount: number, freight: number): Pricing {
  const totals = pieces.map((piece) => (piece.unitPrice ?? piece.sku.price) * piece.quantity);
  const shares = allocateFen(discount, totals);
  const lines = pieces.map((piece, index) => {
    const share = shares[index] ?? 0;
    return { unitPrice: piece.unitPrice ?? piece.sku.price, discount: share, payable: (totals[index] ?? 0) - share };
  });
  const goodsTotal = totals.reduce((sum, total) => sum + total, 0);
  const low = pieces.find((piece, index) => (lines[index]?.payable ?? 0) < piece.sku.floorPrice * piece.quantity);
  return { lines, goodsTotal, discountTotal: discount, freight, payable: goodsTotal - discount + freight, belowFloor: low?.sku.code ?? null };
}
