import type { returns as zhCN } from '../zh-CN/returns.js';

export const returns: typeof zhCN = {
  title: '售後退換', all: '全部', empty: '沒有售後單', one: '售後單 {{number}}', lines: '退貨明細',
  columns: {
    number: '售後單號', order: '訂單編號', state: '狀態', kind: '類型', reason: '原因', amount: '退款金額', deadline: '剩餘時限', waybill: '退回託運單',
    requestedBy: '申請人', requestedAt: '申請時間',
  },
  filters: {
    orderNo: '訂單編號', late: '已逾時',
  },
  line: {
    sku: '商品編碼', item: '商品', quantity: '申請數量', received: '實收', amount: '金額',
  },
  facts: {
    refundFailure: '退款失敗原因', note: '說明', evidence: '憑證', override: '破例原因', rejectReason: '拒絕原因', freight: '退貨運費', returnTo: '退回地址', reviewed: '審核', received: '收貨時間',
  },
  actions: {
    askRefund: '再次退款', settleExchange: '換貨寄出', request: '提交申請', approve: '同意', reject: '拒絕', recordShipment: '登記退回託運單', receive: '確認收貨', cancel: '撤銷申請',
  },
  request: {
    title: '申請售後 {{orderNo}}', quantity: '退回數量（可退 {{count}}）', sets: '整套，最多 {{count}} 套', part: '{{title}}（組成商品）', noLine: '請填寫至少一件商品的數量', policy: '簽收後 {{days}} 天內可申請，運費由{{bearer}}',
    evidenceHint: '照片網址或文字說明，每行一條', gifts: '這張訂單帶有贈品：商品退回時，贈品一併填寫退回數量，退款為 0。', evidenceNeeded: '這個原因需要憑證', overrideHint: '不符合政策仍要受理時填寫', done: '售後申請已提交 {{number}}',
  },
  approve: {
    title: '同意售後 {{number}}', RETURN_AND_REFUND: '收到退貨後退款 {{amount}}', REFUND_ONLY: '立即發起退款 {{amount}}', EXCHANGE: '收到退貨後換貨，貨值 {{amount}}',
    freight: '退貨運費 {{amount}}：{{bearer}}', done: '已同意 {{number}}',
  },
  askRefund: {
    title: '再次申請退款 {{number}}', effect: '按原路再次發起退款 {{amount}}，由財務審核',
    why: '上次失敗：{{reason}}', done: '已再次申請退款 {{number}}',
  },
  reject: {
    title: '拒絕售後 {{number}}', reason: '拒絕原因', hint: '客戶會看到這個原因', done: '已拒絕 {{number}}',
  },
  recordShipment: {
    title: '登記退回託運單 {{number}}', carrier: '物流公司', done: '已登記退回託運單',
  },
  receive: {
    title: '退貨收貨 {{number}}', effect: '可再售的商品回到庫存，並發起退款或換貨。', quantity: '實收（共 {{count}}）', sellable: '可再售', unsellable: '{{count}}（不可再售）',
    done: '{{number}} 已收貨',
  },
  settleExchange: {
    title: '換貨 {{number}}', consent: '改為退款的客戶同意紀錄', hint: '留空則補發同樣的商品；缺貨且客戶同意時填寫，改為退款', done: '{{number}} 已處理',
  },
  cancel: {
    title: '撤銷申請 {{number}}', effect: '售後單關閉，商品和款項不變', done: '已撤銷 {{number}}',
  },
};
