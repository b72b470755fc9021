export const waves = {
  title: '波次', empty: '还没有波次', all: '全部', one: '波次 {{number}}',
  columns: {
    number: '波次号', state: '状态', warehouse: '仓库', orders: '单数', left: '未完成', pieces: '件数', picker: '拣货人', prints: '打印次数', createdBy: '创建人', createdAt: '创建时间',
    note: '说明', reason: '原因',
  },
  filters: {
    number: '波次号',
  },
  picks: {
    title: '拣货路径', bin: '库位', sku: '商品编码', item: '商品', pieces: '件数', baskets: '分拣', share: '{{basket}} 号筐 × {{pieces}}', stopped: '勿拣：已拦截、待撤回或已作废', short: '缺货',
  },
  orders: {
    title: '出库单', basket: '筐号', number: '出库单号', pieces: '件数', wanted: '待撤回',
  },
  actions: {
    create: '新建波次', take: '领取拣货', printPickList: '打印拣货单', sort: '完成分拣', close: '结束波次', cancel: '取消波次', labels: '批量打印面单', packing: '批量打印装箱单', desk: '去验货台',
    fromChosen: '组成波次',
  },
  create: {
    title: '新建波次', pieces: '订单类型', any: '不限', zone: '库区', zoneHint: '留空不限；填写后只取全部商品都在该库区的出库单', limit: '最多单数', found: '符合 {{orders}} 单，共 {{pieces}} 件',
    chosen: '已选 {{count}} 张出库单', done: '已新建 {{number}}，共 {{count}} 单',
  },
  short: {
    title: '报告缺货 {{sku}}', missing: '缺少件数', hint: '需要 {{count}} 件；从最后的筐开始拦截订单', verb: '报告缺货', note: '说明', done: '已拦截 {{count}} 单',
  },
  close: {
    title: '结束 {{number}}', effect: '未发货的出库单移出波次，保持当前状态。', done: '{{number}} 已结束',
  },
  cancel: {
    title: '取消 {{number}}', effect: '已拣的货退回货架，出库单重新等待拣货。', done: '{{number}} 已取消',
  },
  done: {
    take: '{{number}} 已领取', leftOut: '{{count}} 单不能拣货，已移出波次：{{numbers}}', sort: '{{number}} 分拣完成，请到验货台',
  },
  print: {
    done: '已打开，打印已计数', skipped: '{{count}} 单未打印：{{why}}',
  },
};
