export const inventory = {
  title: '库存', all: '全部', low: '低库存', empty: '没有库存记录', noneLow: '没有低库存的商品', notOnPage: '这条库存不在当前页',
  columns: {
    coverDays: '可售天数', turnover: '周转', issued: '近 30 天销量', leadDays: '到货周期',
    order: '订单号', document: '单据', bins: '库位',
    sku: '商品编码', title: '商品', warehouse: '仓库', onHand: '实物', reserved: '占用', available: '可用', inTransit: '在途', safetyLevel: '安全库存', level: '水位', at: '时间',
    kind: '类型', onHandDelta: '实物变动', reservedDelta: '占用变动', inTransitDelta: '在途变动', actor: '操作人', reason: '原因',
  },
  figures: '周转与销量按流水每天计算，最近一次 {{at}}。',
  papers: {
    alerts: '库存预警', bins: '库位',
    documents: '出入库单', counts: '盘点',
  },
  asOf: {
    label: '库存时点', now: '现在', shown: '实物、占用、可用、在途为 {{at}} 的库存，由流水汇总',
  },
  filters: {
    find: '商品编码、名称或拼音', onShelf: '有实物', promised: '有占用', inTransit: '有在途', warehouse: '仓库', category: '类目', skuCode: '商品编码', kind: '类型',
  },
  movements: {
    behind: '{{figure}} {{count}}，查看流水', title: '库存流水', empty: '没有流水',
  },
  actions: {
    receive: '入库', adjust: '库存调整', byLots: '按批次管理', notByLots: '取消批次管理', safety: '设置安全库存',
  },
  adjust: {
    title: '库存调整 {{code}}', books: '{{warehouse}}账面 {{count}} 件', counted: '实盘数量', same: '与账面一致，无需调整', done: '{{code}} 已调整为 {{count}} 件',
  },
  lots: {
    title: '批次', lotNo: '批次号', expiresOn: '到期日', noNumber: '无批次号', unknown: '未知', empty: '没有有货的批次。', expired: '已过期',
    on: '{{code}} 按批次管理', onEffect: '现有库存记为一个无批次号的批次；此后每次入库都要填写批次，先到期的先出库。', onDone: '{{code}} 已按批次管理',
    off: '{{code}} 取消批次管理', offEffect: '仅在没有实物库存时可以取消。', offDone: '{{code}} 已取消批次管理',
  },
  safety: {
    lead: '到货周期（天）', leadHint: '从下单到入库的天数，留空为 7 天', title: '安全库存 {{code}}', hint: '可用数低于它时报警', done: '{{code}} 的安全库存为 {{count}}',
  },
  receive: {
    title: '商品入库', line: '第 {{number}} 行', quantity: '数量', add: '添加一行', remove: '删除第 {{number}} 行', reference: '送货单号', unknownSku: '没有这个商品编码',
    done: '已入库 {{count}} 件',
  },
};
