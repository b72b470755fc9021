export const orders = {
  title: '订单', one: '订单', search: '订单号',
  columns: {
    orderNo: '订单号', status: '状态', holds: '异常', shipBy: '发货时效', source: '渠道', summary: '商品摘要', payable: '应付金额', receiver: '收件人', phone: '手机',
    region: '地区', placedAt: '下单时间', payment: '支付', fulfilment: '履约', externalNo: '平台单号', items: '件数',
  },
  filters: {
    stage: '阶段', paymentStatus: '支付状态', fulfilmentStatus: '履约状态', afterSalesStatus: '售后状态', source: '渠道', held: '已拦截', placed: '下单时间',
    numbers: '订单号', receiverName: '收件人', receiverPhone: '手机号',
  },
  actions: {
    requestRecall: '请仓库撤回', edit: '修改', approve: '审核通过', hold: '拦截', release: '放行', cancel: '取消订单', comment: '写备注', allocate: '分配仓库', create: '新建订单', graphiql: '在 GraphiQL 打开',
    requestReturn: '申请售后', startPayment: '发起付款',
  },
  held: '已拦截',
  steps: {
    label: '订单进度', placed: '下单', paid: '付款', approved: '审核', allocated: '分配', shipped: '发货', delivered: '签收', done: '已完成', current: '当前', todo: '未到',
  },
  detail: {
    lines: '商品', sku: '商品编码', title: '商品', quantity: '数量', unitPrice: '单价', lineDiscount: '优惠', linePayable: '实付', shipped: '已发', goodsTotal: '商品合计',
    discountTotal: '优惠', freight: '运费', payable: '应付', paid: '已付', refunded: '已退', receiver: '收货人', name: '姓名', phone: '手机', address: '地址',
    buyerMessage: '买家留言', holds: '拦截记录', holdBy: '{{who}} 于 {{when}}', holdReleased: '{{who}} 放行：{{note}}', facts: '订单信息', shop: '店铺',
    customer: '客户', externalNo: '平台单号', placedAt: '下单时间', paidAt: '付款时间', shipBy: '承诺发货', version: '版本', axes: '三个维度', allocation: '分配说明',
    fulfilment: '出库与包裹', payments: '支付与退款', returns: '售后', changed: '这张订单刚刚有更新',
  },
  approve: {
    title: '审核通过 {{orderNo}}', effect: '订单进入仓库分配，金额 {{amount}}，共 {{count}} 件。', done: '已审核通过 {{orderNo}}', many: '审核通过 {{count}} 张订单',
    manyDone: '已审核 {{done}} 张，跳过 {{skipped}} 张', ready: '可审核 {{count}} 张', skipped: '跳过 {{count}} 张：{{reason}}',
  },
  hold: {
    title: '拦截 {{orderNo}}', reason: '拦截原因', note: '说明', done: '已拦截 {{orderNo}}',
  },
  release: {
    title: '放行 {{orderNo}}', note: '放行原因', done: '已放行 {{orderNo}}',
  },
  recall: {
    title: '请仓库撤回 {{orderNo}}', effect: '货物已拣出。仓库退回货架之前，这张订单不会发货；退回后即可修改或取消。', reason: '撤回原因', done: '已请仓库撤回 {{orderNo}}', waiting: '{{who}} 请求撤回，等待仓库答复：{{reason}}',
  },
  edit: {
    title: '修改订单 {{orderNo}}', submit: '保存修改', done: '已修改 {{orderNo}}', reason: '修改原因（与客户的约定）', hint: '改动任何一项，这里会列出保存后的全部影响。',
    otherReceiver: '更换收货人或地址', otherCustomer: '换成另一位客户', customerName: '客户姓名', customerPhone: '客户手机',
  },
  impact: {
    title: '影响清单', stockTitle: '库存', moneyTitle: '金额', wayTitle: '处理进度', none: '没有其他影响。',
    take: '在 {{warehouse}} 再预占 {{sku}} {{count}} 件', release: '在 {{warehouse}} 释放 {{sku}} {{count}} 件', payable: '应付 {{before}} → {{after}}', collect: '待收 {{amount}}，任何方式均可付',
    refund: '退款 {{amount}}，按{{method}}原路退回', withdrawn: '撤回尚未放行的退款 {{amount}}', stage: '{{before}} → {{after}}', voidFulfilmentOrder: '作废出库单 {{number}}，审核后重新分配', voidWaybill: '作废运单 {{number}}',
    shipBy: '承诺发货时间不变：', late: '承诺发货时间已过：',
  },
  cancel: {
    title: '取消订单 {{orderNo}}', effectFinal: '取消后不能恢复', reason: '取消原因',
    done: '已取消 {{orderNo}}',
  },
  allocate: {
    done: '已分配 {{orderNo}}',
  },
  comment: {
    done: '备注已发表',
  },
  empty: '还没有订单', emptyQueue: '这个队列已经清空',
  pay: {
    title: '发起付款 {{orderNo}}', effect: '生成一张 {{amount}} 的支付宝付款单，客户用付款链接支付。', ready: '付款链接已生成', open: '打开付款页',
  },
  bulk: {
    started: '批量审核：{{count}} 张', limit: '一次最多 {{max}} 张，请缩小筛选范围。',
  },
  allocation: {
    why: '为何是 {{warehouse}}', none: '还没有分配仓库', rules: '逐条规则', matched: '命中', missed: '未命中', candidates: '候选仓库', warehouse: '仓库', score: '得分',
    enough: '库存够', wouldChange: '怎样会不同',
  },
  parcels: {
    none: '还没有出库单', number: '出库单', waybill: '运单', noWaybill: '还没有运单', eta: '预计 {{date}} 送达',
  },
  money: {
    payment: '收款', refund: '退款', none: '还没有收款', number: '流水号', kind: '类型', amount: '金额', state: '状态', at: '时间',
  },
  returnsOf: {
    number: '售后单', kind: '类型', state: '状态', amount: '退款金额',
  },
  create: {
    title: '新建订单', shop: '店铺', receiver: '收货人', lines: '商品', money: '优惠与运费', name: '姓名', phone: '手机号', province: '省', city: '市', district: '区县',
    address: '详细地址', sku: '商品编码', quantity: '数量', addLine: '添加商品', removeLine: '移除第 {{index}} 行', discount: '优惠金额', freight: '运费', cod: '货到付款',
    message: '买家留言', submit: '提交订单', done: '已下单 {{orderNo}}', total: '实时合计', totalHint: '填好店铺和商品后自动计算。', available: '可用 {{count}}',
    short: '库存不足，可用 {{count}}', from: '由 {{warehouse}} 发出', quantityRange: '1 到 9999',
  },
};
