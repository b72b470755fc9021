import type { products as zhCN } from '../zh-CN/products.js';

export const products: typeof zhCN = {
  title: 'Products', empty: 'No products yet',
  columns: {
    code: 'SKU', title: 'Item', product: 'Product', category: 'Category', price: 'Price', floorPrice: 'Floor', cost: 'Cost',
    stock: 'Available', weight: 'Weight',
  },
  filters: {
    code: 'SKU', category: 'Category',
  },
};
