export default {
  unauthenticated: '请先登录。', forbidden: '没有权限：{{permission}}。', notFound: '找不到，或不在您可见的范围内（{{type}}）。', internal: '系统出错，请稍后重试并提供编号 {{requestId}}。',
  invalidId: '不是有效的 {{type}} 编号。', invalidValue: '内容不符合要求：{{expected}}', pageSize: '每页 1 到 {{max}} 条。', invalidCursor: '不是有效的翻页游标。', cursorOfAnotherList: '此游标属于另一种排序的列表。',
  tooComplex: '查询过于复杂：{{detail}}', staleVersion: '别人刚刚修改过，请刷新后再试。', idempotencyConflict: '此幂等键已用于另一份内容。',
  badCredentials: '用户名或密码不正确。', accountLocked: '密码错误次数过多，请 {{minutes}} 分钟后再试。', rateLimited: '操作过于频繁，请稍后再试。',
  orderStageForbids: '订单处于“{{stage}}”，不能执行“{{action}}”。', orderShippedCannotCancel: '订单已发货，不能取消；请联系物流拦截，或在签收后申请退货。', orderShippedCannotHold: '订单已发货，不能拦截。', orderHeld: '订单已被拦截，请先放行。', orderNotHeld: '订单没有被拦截。',
  insufficientStock: '{{sku}} 库存不足，可用 {{available}} 件。', skuUnknown: '没有编码为 {{sku}} 的商品。', priceBelowFloor: '{{sku}} 的价格低于底价。', priceNeedsPermission: '改价需要 order:price 权限。', discountTooLarge: '优惠不能超过商品金额。',
  phoneInvalid: '不是有效的手机或座机号码。', stockWouldBeNegative: '库存不能为负。', noWarehouse: '没有仓库有足够的库存。', fulfilmentStateForbids: '出库单处于“{{state}}”，不能执行“{{action}}”。', orderNotAllocatable: '订单还不能分配。', waybillMissing: '还没有运单号，请先取号。', carrierRefused: '物流公司拒绝：{{detail}}', carrierSilent: '物流公司没有应答，请稍后再试。',
  paymentNotOpen: '订单现在不能付款。', refundExceeds: '退款超过可退余额 {{remaining}} 元。', refundStateForbids: '退款处于“{{state}}”，不能执行“{{action}}”。', gatewayRefused: '支付渠道拒绝：{{detail}}', gatewaySilent: '支付渠道没有应答，结果待查。',
  returnNotDelivered: '订单还没有签收，不能申请退货。', returnTooLate: '已超过签收后 {{days}} 天的退货期限。', returnCategoryExcluded: '{{sku}} 属于不可退换的品类。', returnQuantity: '{{sku}} 最多可退 {{remaining}} 件。', returnStateForbids: '退货单处于“{{state}}”，不能执行“{{action}}”。',
  shopNotSynced: '此店铺没有对接平台。', jobNotRetryable: '此任务没有失败，无需重试。', orderNumberTaken: '订单号冲突，请重试。',
  orderAlreadyAllocated: '订单已经分配。', fulfilmentOrderRecallFirst: '出库单 {{number}} 的面单已打印、货已下架，请仓库先退回货架。', waybillIssued: '已有运单 {{waybillNo}}。', exactlyOneNumber: '订单号和物流单号请只填一个。',
};
