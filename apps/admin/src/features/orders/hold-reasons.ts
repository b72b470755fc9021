/** Why a person may stop an order; the others are the house's own. */
export const HOLD_REASONS = ['ADDRESS_INCOMPLETE', 'CUSTOMER_REMARK', 'OVER_VALUE', 'BLACKLISTED', 'STOCK_SHORT', 'SUSPECTED_DUPLICATE', 'PRICE_BELOW_FLOOR', 'OTHER'] as const;
