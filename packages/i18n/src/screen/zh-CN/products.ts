export const products = {
  title: '商品', empty: '还没有商品',
  columns: {
    code: '商品编码', title: '商品', product: '所属商品', category: '类目', price: '售价', floorPrice: '底价', cost: '成本', stock: '可用库存', weight: '重量',
  },
  filters: {
    code: '商品编码', category: '类目',
  },
};
