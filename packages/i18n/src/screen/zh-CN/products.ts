export const products = {
  title: '商品', empty: '还没有商品',
  columns: {
    code: '商品编码', title: '商品', bundle: '组合', product: '所属商品', category: '类目', price: '售价', floorPrice: '底价', cost: '成本', stock: '可用库存', weight: '重量',
  },
  filters: {
    code: '商品编码', category: '类目',
  },
  bundles: {
    bundle: '组合装', plain: '单品', parts: '组成', sets: '可组套数', each: '每套件数', create: '新建组合装',
    edit: '修改组成', prices: '设置价格', createTitle: '新建组合装', editTitle: '{{code}}：组成', pricesTitle: '{{code}}：售价与底价', code: '编码',
    name: '名称', category: '类目', price: '售价（元）', floor: '底价（元）', floorHint: '低于底价的订单会被拦截；0 表示没有底价', made: '组合装 {{code}} 已建立',
    saved: '{{code}} 已保存', warehouse: '仓库', keeps: '已有订单保持下单时的组成和价格。', noStock: '没有仓库有全部组成商品',
  },
};
