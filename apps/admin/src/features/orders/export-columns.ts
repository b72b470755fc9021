import type { OrderColumn } from '../../generated/gql/graphql.js';

/** The columns of an export as the dialog shows them, in the order in which the file has them. */
export const EXPORT_COLUMNS = {
  order: [
    'ORDER_NO', 'EXTERNAL_NO', 'SOURCE', 'SHOP', 'STATUS', 'PAYMENT_STATUS', 'FULFILMENT_STATUS', 'AFTER_SALES_STATUS', 'HELD', 'CASH_ON_DELIVERY', 'PLACED_AT', 'PAID_AT', 'SHIP_BY', 'GOODS_TOTAL',
    'DISCOUNT_TOTAL', 'FREIGHT', 'PAYABLE', 'PAID', 'REFUNDED', 'ITEM_COUNT', 'ITEM_SUMMARY', 'RECEIVER_NAME', 'RECEIVER_PHONE', 'PROVINCE', 'CITY', 'DISTRICT', 'ADDRESS', 'BUYER_MESSAGE',
  ],
  line: ['SKU_CODE', 'SKU_TITLE', 'QUANTITY', 'UNIT_PRICE', 'LINE_DISCOUNT', 'LINE_PAYABLE'],
} as const satisfies Record<string, readonly OrderColumn[]>;

export const ALL_COLUMNS: readonly OrderColumn[] = [...EXPORT_COLUMNS.order, ...EXPORT_COLUMNS.line];

/** What is ticked to begin with. */
export const FIRST_COLUMNS: readonly OrderColumn[] = ['ORDER_NO', 'EXTERNAL_NO', 'SHOP', 'STATUS', 'PLACED_AT', 'PAYABLE', 'ITEM_COUNT', 'ITEM_SUMMARY', 'RECEIVER_NAME', 'RECEIVER_PHONE', 'PROVINCE', 'CITY'];
