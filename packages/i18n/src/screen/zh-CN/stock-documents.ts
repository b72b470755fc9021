export const stockDocuments = {
  title: '出入库单', all: '全部', empty: '没有出入库单', lines: '商品明细',
  columns: {
    number: '单号', kind: '类型', state: '状态', warehouse: '仓库', from: '调出仓库', to: '调入仓库', supplier: '供应商', supplierDocumentNo: '供应商单号', reason: '用途', note: '备注', pieces: '件数',
    received: '已收', endReason: '原因', createdBy: '制单人', createdAt: '制单时间',
  },
  filters: {
    number: '单号', kind: '类型',
  },
  line: {
    sku: '商品编码', item: '商品', quantity: '应收发', received: '已收', difference: '差异',
  },
  actions: {
    create: '新建单据', dispatch: '发出', book: '出库', receive: '收货', close: '差异结案', cancel: '作废',
  },
  create: {
    title: '新建出入库单', done: '已新建 {{number}}',
  },
  dispatch: {
    title: '发出 {{number}}', effect: '{{count}} 件离开调出仓库，转为调入仓库的在途。', done: '{{number}} 已发出',
  },
  book: {
    title: '{{number}} 出库', effect: '库存减少 {{count}} 件。', done: '{{number}} 已出库',
  },
  receive: {
    title: '{{number}} 收货', effect: '填写本次到货数量，未到的填 0。', quantity: '本次到货（待收 {{count}}）', lotNo: '批次号', expiresOn: '到期日', day: '年-月-日，如 2027-03-31', done: '{{number}} 本次收货 {{count}} 件',
  },
  close: {
    title: '差异结案 {{number}}', effect: '按实收数量结案，此后不再收货；调拨未到的数量不再计入在途。', done: '{{number}} 已结案',
  },
  cancel: {
    title: '作废 {{number}}', effect: '库存没有变动，单据作废后不可恢复。', done: '{{number}} 已作废',
  },
};
