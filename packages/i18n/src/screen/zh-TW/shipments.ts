import type { shipments as zhCN } from '../zh-CN/shipments.js';

export const shipments: typeof zhCN = {
  work: {
    title: '出庫作業', empty: '這裡沒有待處理的出庫單', all: '全部', pickList: '列印揀貨單', one: '出庫單 {{number}}',
  },
  parcels: {
    title: '出貨物流', empty: '還沒有包裹', one: '包裹 {{number}}', open: '待取件', moving: '運送中', problem: '異常', delivered: '已簽收', all: '全部',
  },
  columns: {
    wave: '波次',
    number: '出庫單號', order: '訂單編號', state: '狀態', items: '件數', warehouse: '倉庫', waybill: '託運單號', carrier: '物流公司', printed: '列印次數',
    shipBy: '出貨時效', picker: '揀貨人', created: '建立時間', next: '下一步', shippedAt: '出貨時間', lastEvent: '最新軌跡', eta: '預計送達', to: '目的地',
  },
  filters: {
    inWave: '已在波次中',
    orderNo: '訂單編號', printed: '已列印', recallRequested: '待撤回', number: '訂單或託運單編號',
  },
  parcel: { name: '同一包裹', chip: '合單 {{count}}', desk: '合單：{{numbers}} 的商品裝進同一個包裹。' },
  desk: {
    waveTitle: '波次 {{number}}：還有 {{count}} 單', waveStart: '波次 {{number}}：{{count}} 單待驗', waveDone: '波次 {{number}} 全部完成', waveNothing: '波次 {{number}} 沒有待驗的出庫單', basket: '{{number}} 號籃', bin: '儲位',
    title: '驗貨台', scan: '掃描出庫單、運單、訂單號或波次', scanGoods: '掃描商品編碼', weigh: '稱重（克），Enter 打包並出貨', hint: '掃描槍相當於鍵盤：掃描後自動送出 Enter。Esc 換下一單。', start: '掃描一張出庫單開始', notFound: '沒有找到：{{code}}',
    item: '商品', done: '已掃', needed: '應掃', foreign: '{{sku}} 不在這張出庫單裡', over: '{{sku}} 已經掃夠', checked: '商品無誤，請稱重', shipped: '{{number}} 已出貨', packed: '{{number}} 已打包，等待運單後出貨',
    notPicking: '這張出庫單是「{{state}}」，不在驗貨環節', next: '下一單', today: '本次已出 {{count}} 單', weightWrong: '重量是 1 到 100000 克的整數', progress: '{{done}} / {{needed}} 件', checker: '驗貨人', packer: '打包人', shipper: '出貨人',
  },
  actions: {
    startPicking: '開始揀貨', pack: '打包完成', requestWaybill: '取得託運單', printLabel: '列印面單', ship: '確認出貨', recall: '退回貨架', refuseRecall: '無法撤回',
  },
  done: {
    startPicking: '{{number}} 開始揀貨', pack: '{{number}} 已打包', requestWaybill: '已向物流公司申請託運單', printLabel: '面單已開啟，列印已計數', ship: '{{number}} 已出貨',
    recall: '{{number}} 已退回貨架', refuseRecall: '已答覆 {{number}} 無法撤回',
  },
  pack: {
    title: '打包 {{number}}', weight: '重量（克）', hint: '秤重後的包裹重量，可不填',
  },
  refuseRecall: {
    title: '無法撤回 {{number}}', reason: '原因（例如已交給承運商）',
  },
  wanted: { chip: '待撤回', text: '{{who}} 請求撤回：{{reason}}' },
  recall: {
    title: '退回貨架 {{number}}', reason: '原因',
  },
  ship: {
    title: '確認出貨 {{number}}', effectStock: '{{count}} 件庫存出庫', effectHand: '包裹 {{waybill}} 交給物流公司，訂單變為已出貨',
  },
  detail: {
    prints: '面單 {{label}}，揀貨單 {{pick}}，裝箱單 {{packing}}',
    lines: '揀貨明細', sku: '商品編碼', item: '商品', quantity: '數量', facts: '基本資料', weight: '重量', grams: '{{count}} 克', parcel: '包裹', route: '物流軌跡',
    noRoute: '物流公司還沒有軌跡', waiting: '等待物流公司回覆單號', delivered: '簽收時間', wayName: '始發 → 目的',
    fromTo: '{{from}} → {{to}}', problem: '物流異常',
  },
  track: {
    title: '物流追蹤查詢', by: '查詢方式', orderNo: '訂單編號', waybillNo: '物流單號', search: '查詢', none: '沒有查到包裹', noneHint: '請核對號碼；訂單出貨後才有物流資訊。',
    start: '輸入訂單編號或物流單號，檢視包裹到了哪裡',
  },
};
