import type { tables as zhCN } from './zh-CN.js';

export const tables: typeof zhCN = {
  import: {
    orderNo: '訂單號', sku: 'SKU 編碼', quantity: '數量', unitPrice: '單價', discount: '整單優惠', freight: '運費', receiverName: '收件人', receiverPhone: '收件電話',
    province: '省', city: '市', district: '區縣', address: '詳細地址', customerName: '客戶姓名', customerPhone: '客戶電話', buyerMessage: '買家留言', cashOnDelivery: '貨到付款', importKey: '匯入標記',
  },
  problem: '錯誤原因',
  orders: {
    ORDER_NO: '訂單號', EXTERNAL_NO: '外部單號', SOURCE: '來源', TYPE: '類型', SHOP: '店鋪', STATUS: '狀態', PAYMENT_STATUS: '支付', FULFILMENT_STATUS: '履約', AFTER_SALES_STATUS: '售後', HELD: '攔截中', CASH_ON_DELIVERY: '貨到付款',
    GOODS_TOTAL: '商品金額', DISCOUNT_TOTAL: '優惠', FREIGHT: '運費', PAYABLE: '應付', PAID: '已付', REFUNDED: '已退', ITEM_COUNT: '件數', ITEM_SUMMARY: '商品',
    RECEIVER_NAME: '收件人', RECEIVER_PHONE: '電話', PROVINCE: '省', CITY: '市', DISTRICT: '區縣', ADDRESS: '詳細地址', BUYER_MESSAGE: '買家留言', PLACED_AT: '下單時間', PAID_AT: '付款時間', SHIP_BY: '最遲出貨',
    SKU_CODE: 'SKU 編碼', SKU_TITLE: '商品名稱', QUANTITY: '數量', UNIT_PRICE: '單價', LINE_DISCOUNT: '行優惠', LINE_PAYABLE: '行應付',
  },
  yes: '是', no: '否',
  mark: '由 {{name}} 於 {{at}} 匯出',
  files: { template: '訂單匯入範本', orders: '訂單', errors: '錯誤' },
};
