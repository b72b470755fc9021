export const stockAlerts = {
  title: '库存预警', waiting: '未恢复', empty: '没有库存预警',
  columns: {
    sku: '商品编码', title: '商品', warehouse: '仓库', state: '状态', available: '可用', safetyLevel: '安全库存', coverDays: '可售天数', quantity: '建议补货', onTheWay: '在途与待收', expectedAt: '预计到货',
    note: '处理办法', acknowledgedBy: '接手人', openedAt: '预警时间', closedAt: '恢复时间', availableThen: '预警时可用', safetyLevelThen: '预警时安全库存', onHand: '实物',
  },
  filters: {
    find: '商品编码、名称或拼音', warehouse: '仓库', category: '类目',
  },
  actions: {
    acknowledge: '接手', again: '更新处理情况', receipt: '新建入库单', transfer: '从{{warehouse}}调拨',
  },
  acknowledge: {
    title: '接手预警 {{code}}', note: '处理办法', expectedOn: '预计到货日期', done: '已接手 {{code}} 的预警',
  },
  suggestion: {
    title: '补货建议', order: '建议补货 {{count}} 件', enough: '暂不需要补货',
    says: '日均销 {{daily}} 件；补货 {{lead}} 天到，再够卖 {{supply}} 天，并留安全库存 {{safety}} 件。现可用 {{available}} 件，调拨在途 {{transit}} 件，入库单待收 {{ordered}} 件。',
  },
  elsewhere: {
    title: '其他仓库', empty: '其他仓库没有库存记录',
  },
  dashboard: { empty: '没有低于安全库存的商品', all: '查看全部预警', more: '待处理 {{open}}，处理中 {{acknowledged}}' },
  levels: {
    open: '批量设置安全库存', title: '批量设置安全库存', rows: '从表格粘贴', hint: '每行一个商品：商品编码、安全库存、到货周期（天，可空），最多 500 行。', count: '共 {{count}} 行', row: '第 {{number}} 行：{{message}}',
    number: '安全库存须为 0 到 1,000,000 的整数，到货周期须为 0 到 365 的整数', most: '一次最多 500 行', look: '预览', save: '保存', changes: '将要变动的安全库存', before: '原安全库存', after: '新安全库存', result: '结果',
    low: '将预警', ok: '正常', wrong: '{{count}} 行有误，改正后才能保存', done: '变动 {{changed}} 项，其中 {{low}} 项低于安全库存', never: '无',
  },
};
