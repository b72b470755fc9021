import type { tables as zhCN } from './zh-CN.js';

export const tables: typeof zhCN = {
  import: {
    orderNo: 'Order no.', sku: 'SKU', quantity: 'Quantity', unitPrice: 'Unit price', discount: 'Order discount', freight: 'Freight', receiverName: 'Receiver', receiverPhone: "Receiver's phone",
    province: 'Province', city: 'City', district: 'District', address: 'Street address', customerName: 'Customer', customerPhone: "Customer's phone", buyerMessage: "Buyer's message", cashOnDelivery: 'Cash on delivery', importKey: 'Import mark',
  },
  problem: 'What is wrong',
  orders: {
    ORDER_NO: 'Order no.', EXTERNAL_NO: 'External no.', SOURCE: 'Source', TYPE: 'Type', SHOP: 'Shop', STATUS: 'Status', PAYMENT_STATUS: 'Payment', FULFILMENT_STATUS: 'Fulfilment', AFTER_SALES_STATUS: 'After-sales', HELD: 'Held', CASH_ON_DELIVERY: 'Cash on delivery',
    GOODS_TOTAL: 'Goods', DISCOUNT_TOTAL: 'Discount', FREIGHT: 'Freight', PAYABLE: 'Payable', PAID: 'Paid', REFUNDED: 'Refunded', ITEM_COUNT: 'Pieces', ITEM_SUMMARY: 'Items',
    RECEIVER_NAME: 'Receiver', RECEIVER_PHONE: 'Phone', PROVINCE: 'Province', CITY: 'City', DISTRICT: 'District', ADDRESS: 'Street address', BUYER_MESSAGE: "Buyer's message", PLACED_AT: 'Placed at', PAID_AT: 'Paid at', SHIP_BY: 'Ship by',
    SKU_CODE: 'SKU', SKU_TITLE: 'Item', QUANTITY: 'Quantity', UNIT_PRICE: 'Unit price', LINE_DISCOUNT: 'Line discount', LINE_PAYABLE: 'Line payable',
  },
  yes: 'Yes', no: 'No',
  mark: 'Exported by {{name}} at {{at}}',
  files: { template: 'order-import-template', orders: 'orders', errors: 'errors' },
};
