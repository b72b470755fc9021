export const returns = {
  title: '售后退换', all: '全部', empty: '没有售后单', one: '售后单 {{number}}', lines: '退货明细',
  columns: {
    number: '售后单号', order: '订单号', state: '状态', kind: '类型', reason: '原因', amount: '退款金额', deadline: '剩余时限', waybill: '退回运单', requestedBy: '申请人',
    requestedAt: '申请时间',
  },
  filters: {
    orderNo: '订单号', late: '已超时',
  },
  line: {
    sku: '商品编码', item: '商品', quantity: '申请数量', received: '实收', amount: '金额',
  },
  facts: {
    refundFailure: '退款失败原因', note: '说明', evidence: '凭证', override: '破例原因', rejectReason: '拒绝原因', freight: '退货运费', returnTo: '退回地址', reviewed: '审核', received: '收货时间',
  },
  actions: {
    askRefund: '再次退款', settleExchange: '换货发出', request: '提交申请', approve: '同意', reject: '拒绝', recordShipment: '登记退回运单', receive: '确认收货', cancel: '撤销申请',
  },
  request: {
    title: '申请售后 {{orderNo}}', quantity: '退回数量（可退 {{count}}）', sets: '整套，最多 {{count}} 套', part: '{{title}}（组成商品）', noLine: '请填写至少一件商品的数量', policy: '签收后 {{days}} 天内可申请，运费由{{bearer}}',
    evidenceHint: '照片地址或文字说明，每行一条', gifts: '这张订单带有赠品：商品退回时，赠品一并填写退回数量，退款为 0。', evidenceNeeded: '这个原因需要凭证', overrideHint: '不符合政策仍要受理时填写', done: '售后申请已提交 {{number}}',
  },
  approve: {
    title: '同意售后 {{number}}', RETURN_AND_REFUND: '收到退货后退款 {{amount}}', REFUND_ONLY: '立即发起退款 {{amount}}', EXCHANGE: '收到退货后换货，货值 {{amount}}',
    freight: '退货运费 {{amount}}：{{bearer}}', done: '已同意 {{number}}',
  },
  askRefund: {
    title: '再次申请退款 {{number}}', effect: '按原路再次发起退款 {{amount}}，由财务审核',
    why: '上次失败：{{reason}}', done: '已再次申请退款 {{number}}',
  },
  reject: {
    title: '拒绝售后 {{number}}', reason: '拒绝原因', hint: '客户会看到这个原因', done: '已拒绝 {{number}}',
  },
  recordShipment: {
    title: '登记退回运单 {{number}}', carrier: '承运商', done: '已登记退回运单',
  },
  receive: {
    title: '退货收货 {{number}}', effect: '可再售的商品回到库存，并发起退款或换货。', quantity: '实收（共 {{count}}）', sellable: '可再售', unsellable: '{{count}}（不可再售）',
    done: '{{number}} 已收货',
  },
  settleExchange: {
    title: '换货 {{number}}', consent: '改为退款的客户同意记录', hint: '留空则补发同样的商品；缺货且客户同意时填写，改为退款', done: '{{number}} 已处理',
  },
  cancel: {
    title: '撤销申请 {{number}}', effect: '售后单关闭，商品和款项不变', done: '已撤销 {{number}}',
  },
};
