export const bins = {
  all: '全部', title: '库位', empty: '还没有库位',
  columns: {
    code: '库位', zone: '库区', warehouse: '仓库', pathOrder: '路径序号', skus: '商品',
  },
  filters: {
    code: '库位', zone: '库区', skuCode: '商品编码',
  },
  actions: {
    import: '导入库位', arrange: '重排路径', remove: '删除库位',
  },
  import: {
    title: '导入库位', rows: '从表格粘贴', hint: '每行一个库位：库位、库区、路径序号、商品编码（多个用空格分开）；后三列可空。已有的库位会被修改。', count: '共 {{count}} 行', row: '第 {{number}} 行：{{message}}',
    number: '路径序号须为整数', most: '一次最多 500 行', done: '新增 {{made}} 个，修改 {{changed}} 个',
  },
  edit: {
    title: '库位 {{code}}', skuHint: '从这里拣的商品编码，用空格或逗号分开', done: '{{code}} 已保存',
  },
  remove: {
    title: '删除库位 {{code}}', effect: '库存不变；其中的商品在拣货单上不再显示库位。', done: '{{code}} 已删除',
  },
  arrange: {
    title: '重排拣货路径', effect: '按库区、通道蛇形重新编号，手工调整的序号会丢失。', done: '{{count}} 个库位变动',
  },
};
