/** Words in files: heads of columns, and what stands in cells. */
export const tables = {
  import: {
    orderNo: '订单号', sku: 'SKU 编码', quantity: '数量', unitPrice: '单价', discount: '整单优惠', freight: '运费', receiverName: '收货人', receiverPhone: '收货电话',
    province: '省', city: '市', district: '区县', address: '详细地址', customerName: '客户姓名', customerPhone: '客户电话', buyerMessage: '买家留言', cashOnDelivery: '货到付款', importKey: '导入标记',
  },
  problem: '错误原因',
  orders: {
    ORDER_NO: '订单号', EXTERNAL_NO: '外部单号', SOURCE: '来源', TYPE: '类型', SHOP: '店铺', STATUS: '状态', PAYMENT_STATUS: '支付', FULFILMENT_STATUS: '履约', AFTER_SALES_STATUS: '售后', HELD: '拦截中', CASH_ON_DELIVERY: '货到付款',
    GOODS_TOTAL: '商品金额', DISCOUNT_TOTAL: '优惠', FREIGHT: '运费', PAYABLE: '应付', PAID: '已付', REFUNDED: '已退', ITEM_COUNT: '件数', ITEM_SUMMARY: '商品',
    RECEIVER_NAME: '收货人', RECEIVER_PHONE: '电话', PROVINCE: '省', CITY: '市', DISTRICT: '区县', ADDRESS: '详细地址', BUYER_MESSAGE: '买家留言', PLACED_AT: '下单时间', PAID_AT: '付款时间', SHIP_BY: '最迟发货',
    SKU_CODE: 'SKU 编码', SKU_TITLE: '商品名称', QUANTITY: '数量', UNIT_PRICE: '单价', LINE_DISCOUNT: '行优惠', LINE_PAYABLE: '行应付',
  },
  yes: '是', no: '否',
  mark: '由 {{name}} 于 {{at}} 导出',
  files: { template: '订单导入模板', orders: '订单', errors: '错误' },
};
