export const shipments = {
  work: {
    title: '出库作业', empty: '这里没有待处理的出库单', all: '全部', pickList: '打印拣货单', one: '出库单 {{number}}',
  },
  parcels: {
    title: '发货物流', empty: '还没有包裹', one: '包裹 {{number}}', open: '待揽收', moving: '运输中', problem: '异常', delivered: '已签收', all: '全部',
  },
  columns: {
    wave: '波次',
    number: '出库单号', order: '订单号', state: '状态', items: '件数', warehouse: '仓库', waybill: '运单号', carrier: '承运商', printed: '打印次数', shipBy: '发货时效',
    picker: '拣货人', created: '创建时间', next: '下一步', shippedAt: '发货时间', lastEvent: '最新轨迹', eta: '预计送达', to: '目的地',
  },
  filters: {
    inWave: '已在波次中',
    orderNo: '订单号', printed: '已打印', recallRequested: '待撤回', number: '订单号或运单号',
  },
  parcel: { name: '同一包裹', chip: '合单 {{count}}', desk: '合单：{{numbers}} 的货品装进同一个包裹。' },
  desk: {
    waveTitle: '波次 {{number}}：还有 {{count}} 单', waveStart: '波次 {{number}}：{{count}} 单待验', waveDone: '波次 {{number}} 全部完成', waveNothing: '波次 {{number}} 没有待验的出库单', basket: '{{number}} 号筐', bin: '库位',
    title: '验货台', scan: '扫描出库单、运单、订单号或波次', scanGoods: '扫描商品编码', weigh: '称重（克），回车打包并发货', hint: '扫描枪相当于键盘：扫描后自动回车。Esc 换下一单。', start: '扫描一张出库单开始', notFound: '没有找到：{{code}}',
    item: '商品', done: '已扫', needed: '应扫', foreign: '{{sku}} 不在这张出库单里', over: '{{sku}} 已经扫够', checked: '商品无误，请称重', shipped: '{{number}} 已发货', packed: '{{number}} 已打包，等待运单后发货',
    notPicking: '这张出库单是“{{state}}”，不在验货环节', next: '下一单', today: '本次已发 {{count}} 单', weightWrong: '重量是 1 到 100000 克的整数', progress: '{{done}} / {{needed}} 件', checker: '验货人', packer: '打包人', shipper: '发货人',
  },
  actions: {
    startPicking: '开始拣货', pack: '打包完成', requestWaybill: '获取运单', printLabel: '打印面单', ship: '确认发货', recall: '退回货架', refuseRecall: '无法撤回',
  },
  done: {
    startPicking: '{{number}} 开始拣货', pack: '{{number}} 已打包', requestWaybill: '已向承运商申请运单', printLabel: '面单已打开，打印已计数', ship: '{{number}} 已发货',
    recall: '{{number}} 已退回货架', refuseRecall: '已答复 {{number}} 无法撤回',
  },
  pack: {
    title: '打包 {{number}}', weight: '重量（克）', hint: '称重后的包裹重量，可不填',
  },
  refuseRecall: {
    title: '无法撤回 {{number}}', reason: '原因（例如已交给承运商）',
  },
  wanted: { chip: '待撤回', text: '{{who}} 请求撤回：{{reason}}' },
  recall: {
    title: '退回货架 {{number}}', reason: '原因',
  },
  ship: {
    title: '确认发货 {{number}}', effectStock: '{{count}} 件库存出库', effectHand: '包裹 {{waybill}} 交给承运商，订单变为已发货',
  },
  detail: {
    prints: '面单 {{label}}，拣货单 {{pick}}，装箱单 {{packing}}',
    lines: '拣货明细', sku: '商品编码', item: '商品', quantity: '数量', facts: '基本信息', weight: '重量', grams: '{{count}} 克', parcel: '包裹', route: '物流轨迹',
    noRoute: '承运商还没有轨迹', waiting: '等待承运商返回运单号', delivered: '签收时间', wayName: '始发 → 目的',
    fromTo: '{{from}} → {{to}}', problem: '物流异常',
  },
  track: {
    title: '物流跟踪查询', by: '查询方式', orderNo: '订单号', waybillNo: '物流单号', search: '查询', none: '没有查到包裹', noneHint: '请核对号码；订单发货后才有物流信息。',
    start: '输入订单号或物流单号，查看包裹到了哪里',
  },
};
