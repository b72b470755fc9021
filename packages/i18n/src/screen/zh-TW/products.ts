import type { products as zhCN } from '../zh-CN/products.js';

export const products: typeof zhCN = {
  title: '商品', empty: '還沒有商品',
  columns: {
    code: '商品編碼', title: '商品', product: '所屬商品', category: '類目', price: '售價', floorPrice: '底價', cost: '成本', stock: '可用庫存', weight: '重量',
  },
  filters: {
    code: '商品編碼', category: '類目',
  },
};
