import type { orders as zhCN } from '../zh-CN/orders.js';

export const orders: typeof zhCN = {
  title: '訂單', one: '訂單', search: '訂單編號',
  columns: {
    orderNo: '訂單編號', status: '狀態', holds: '異常', shipBy: '出貨時效', source: '通路', summary: '商品摘要', payable: '應付金額', receiver: '收件人', phone: '手機',
    region: '地區', placedAt: '下單時間', payment: '付款', fulfilment: '履約', externalNo: '平台單號', items: '件數',
  },
  filters: {
    stage: '階段', paymentStatus: '付款狀態', fulfilmentStatus: '履約狀態', afterSalesStatus: '售後狀態', source: '通路', held: '已攔截', placed: '下單時間',
    numbers: '訂單編號', receiverName: '收件人', receiverPhone: '手機號碼',
  },
  actions: {
    requestRecall: '請倉庫撤回', edit: '修改', approve: '審核通過', hold: '攔截', release: '放行', cancel: '取消訂單', comment: '寫備註', allocate: '分配倉庫', create: '新增訂單', graphiql: '在 GraphiQL 開啟',
    requestReturn: '申請售後', startPayment: '發起付款',
  },
  held: '已攔截',
  steps: {
    label: '訂單進度', placed: '下單', paid: '付款', approved: '審核', allocated: '分配', shipped: '出貨', delivered: '簽收', done: '已完成', current: '目前', todo: '未到',
  },
  detail: {
    lines: '商品', sku: '商品編碼', title: '商品', quantity: '數量', unitPrice: '單價', lineDiscount: '優惠', linePayable: '實付', shipped: '已出', goodsTotal: '商品合計',
    discountTotal: '優惠', freight: '運費', payable: '應付', paid: '已付', refunded: '已退', receiver: '收貨人', name: '姓名', phone: '手機', address: '地址',
    buyerMessage: '買家留言', holds: '攔截紀錄', holdBy: '{{who}} 於 {{when}}', holdReleased: '{{who}} 放行：{{note}}', facts: '訂單資訊', shop: '商店',
    customer: '客戶', externalNo: '平台單號', placedAt: '下單時間', paidAt: '付款時間', shipBy: '承諾出貨', version: '版本', axes: '三個面向', allocation: '分配說明',
    fulfilment: '出庫與包裹', payments: '付款與退款', returns: '售後', changed: '這張訂單剛剛有更新',
  },
  approve: {
    title: '審核通過 {{orderNo}}', effect: '訂單進入倉庫分配，金額 {{amount}}，共 {{count}} 件。', done: '已審核通過 {{orderNo}}', many: '審核通過 {{count}} 張訂單',
    manyDone: '已審核 {{done}} 張，略過 {{skipped}} 張', ready: '可審核 {{count}} 張', skipped: '略過 {{count}} 張：{{reason}}',
  },
  hold: {
    title: '攔截 {{orderNo}}', reason: '攔截原因', note: '說明', done: '已攔截 {{orderNo}}',
  },
  release: {
    title: '放行 {{orderNo}}', note: '放行原因', done: '已放行 {{orderNo}}',
  },
  recall: {
    title: '請倉庫撤回 {{orderNo}}', effect: '貨物已揀出。倉庫退回貨架之前，這張訂單不會出貨；退回後即可修改或取消。', reason: '撤回原因', done: '已請倉庫撤回 {{orderNo}}', waiting: '{{who}} 請求撤回，等待倉庫答覆：{{reason}}',
  },
  edit: {
    title: '修改訂單 {{orderNo}}', submit: '儲存修改', done: '已修改 {{orderNo}}', reason: '修改原因（與客戶的約定）', hint: '改動任何一項，這裡會列出儲存後的全部影響。',
    otherReceiver: '更換收貨人或地址', otherCustomer: '換成另一位客戶', customerName: '客戶姓名', customerPhone: '客戶手機',
  },
  impact: {
    title: '影響清單', stockTitle: '庫存', moneyTitle: '金額', wayTitle: '處理進度', none: '沒有其他影響。',
    take: '在 {{warehouse}} 再預占 {{sku}} {{count}} 件', release: '在 {{warehouse}} 釋放 {{sku}} {{count}} 件', payable: '應付 {{before}} → {{after}}', collect: '待收 {{amount}}，任何方式均可付',
    refund: '退款 {{amount}}，按{{method}}原路退回', withdrawn: '撤回尚未放行的退款 {{amount}}', stage: '{{before}} → {{after}}', voidFulfilmentOrder: '作廢出庫單 {{number}}，審核後重新分配', voidWaybill: '作廢運單 {{number}}',
    shipBy: '承諾出貨時間不變：', late: '承諾出貨時間已過：',
  },
  cancel: {
    title: '取消訂單 {{orderNo}}', effectFinal: '取消後無法恢復', reason: '取消原因',
    done: '已取消 {{orderNo}}',
  },
  allocate: {
    done: '已分配 {{orderNo}}',
  },
  comment: {
    done: '備註已發表',
  },
  empty: '還沒有訂單', emptyQueue: '這個佇列已經清空',
  pay: {
    title: '發起付款 {{orderNo}}', effect: '產生一張 {{amount}} 的支付寶付款單，客戶以付款連結支付。', ready: '付款連結已產生', open: '開啟付款頁',
  },
  bulk: {
    started: '批次審核：{{count}} 張', limit: '一次最多 {{max}} 張，請縮小篩選範圍。',
  },
  allocation: {
    why: '為何是 {{warehouse}}', none: '還沒有分配倉庫', rules: '逐條規則', matched: '命中', missed: '未命中', candidates: '候選倉庫', warehouse: '倉庫', score: '得分',
    enough: '庫存足夠', wouldChange: '怎樣會不同',
  },
  parcels: {
    none: '還沒有出庫單', number: '出庫單', waybill: '運單', noWaybill: '還沒有運單', eta: '預計 {{date}} 送達',
  },
  money: {
    payment: '收款', refund: '退款', none: '還沒有收款', number: '交易編號', kind: '類型', amount: '金額', state: '狀態', at: '時間',
  },
  returnsOf: {
    number: '售後單', kind: '類型', state: '狀態', amount: '退款金額',
  },
  create: {
    title: '新增訂單', shop: '商店', receiver: '收貨人', lines: '商品', money: '優惠與運費', name: '姓名', phone: '手機號碼', province: '省／直轄市', city: '市', district: '區縣',
    address: '詳細地址', sku: '商品編碼', quantity: '數量', addLine: '新增商品', removeLine: '移除第 {{index}} 列', discount: '優惠金額', freight: '運費', cod: '貨到付款',
    message: '買家留言', submit: '送出訂單', done: '已下單 {{orderNo}}', total: '即時合計', totalHint: '填好商店與商品後自動計算。', available: '可用 {{count}}',
    short: '庫存不足，可用 {{count}}', from: '由 {{warehouse}} 出貨', quantityRange: '1 到 9999',
  },
};
