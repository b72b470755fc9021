/** Fields of an order that its moments tell of, in the order in which they are shown: what its page shows too. */
export const MOMENT_FIELDS = [
  'stage', 'paymentStatus', 'fulfilmentStatus', 'afterSalesStatus', 'held', 'itemSummary', 'itemCount', 'goodsTotal', 'discountTotal', 'freight',
  'payable', 'paid', 'refunded', 'receiverName', 'receiverPhone', 'receiverProvince', 'receiverCity', 'receiverDistrict', 'receiverAddress',
  'printRemark', 'flag', 'urgent', 'paidAt', 'shipBy', 'closesAt', 'deliveredAt',
] as const;

/** Those that are seen with the marks of an order only. */
export const MARK_FIELDS: ReadonlySet<string> = new Set(['printRemark', 'flag', 'urgent']);
