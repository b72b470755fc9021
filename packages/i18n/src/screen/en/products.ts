import type { products as zhCN } from '../zh-CN/products.js';

export const products: typeof zhCN = {
  title: 'Products', empty: 'No products yet',
  columns: {
    code: 'SKU', title: 'Item', bundle: 'Kind', product: 'Product', category: 'Category', price: 'Price', floorPrice: 'Floor', cost: 'Cost',
    stock: 'Available', weight: 'Weight',
  },
  filters: {
    code: 'SKU', category: 'Category',
  },
  bundles: {
    bundle: 'Bundle', plain: 'Single', parts: 'Made of', sets: 'Sets there are', each: 'Pieces in a set', create: 'New bundle',
    edit: 'Change components', prices: 'Set prices', createTitle: 'New bundle', editTitle: 'What {{code}} is made of', pricesTitle: 'Prices of {{code}}', code: 'Code',
    name: 'Name', category: 'Category', price: 'Price (yuan)', floor: 'Floor (yuan)', floorHint: 'Orders below it are held; 0 for no floor', made: 'Bundle {{code}} made',
    saved: '{{code}} saved', warehouse: 'Warehouse', keeps: 'Orders that are there keep what they were placed with.', noStock: 'No warehouse has all of its components',
  },
};
