export const stockCounts = {
  title: '盘点', all: '全部', empty: '没有盘点单', lines: '盘点明细',
  columns: {
    number: '盘点单号', state: '状态', warehouse: '仓库', counted: '已盘行', createdBy: '制单人', submittedBy: '提交人', endedBy: '审批人', createdAt: '制单时间', note: '备注', reason: '原因',
  },
  filters: {
    number: '盘点单号',
  },
  line: {
    sku: '商品编码', item: '商品', counted: '实盘数量', books: '盘点时账面', difference: '差异', countedBy: '盘点人',
  },
  actions: {
    create: '新建盘点单', count: '录入盘点', submit: '提交审批', approve: '审批入账', recount: '复盘差异', cancel: '作废',
  },
  create: {
    title: '新建盘点单', skuCode: '商品编码开头', skuCodeHint: '留空则盘点整个仓库', done: '已新建 {{number}}，共 {{count}} 行',
  },
  count: {
    title: '录入盘点 {{number}}', scan: '扫描或输入商品编码', hint: '扫描一次加一件；账面数量不显示', unknown: '盘点单中没有这个编码', more: '共 {{count}} 行，请输入编码缩小范围', done: '已录入 {{count}} 行',
  },
  submit: {
    title: '提交审批 {{number}}', effect: '提交后显示与账面的差异，由他人审批。', done: '{{number}} 已提交审批',
  },
  approve: {
    title: '审批入账 {{number}}', effect: '{{count}} 行有差异，库存合计变动 {{pieces}} 件。', done: '{{number}} 已入账',
  },
  recount: {
    title: '复盘 {{number}}', effect: '有差异的行清空后重新盘点。', done: '{{number}} 待复盘',
  },
  cancel: {
    title: '作废 {{number}}', effect: '账面库存不变，单据作废后不可恢复。', done: '{{number}} 已作废',
  },
};
