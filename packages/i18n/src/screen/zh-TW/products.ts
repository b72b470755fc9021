import type { products as zhCN } from '../zh-CN/products.js';

export const products: typeof zhCN = {
  title: '商品', empty: '還沒有商品',
  columns: {
    code: '商品編碼', title: '商品', bundle: '組合', product: '所屬商品', category: '類目', price: '售價', floorPrice: '底價', cost: '成本', stock: '可用庫存', weight: '重量',
  },
  filters: {
    code: '商品編碼', category: '類目',
  },
  bundles: {
    bundle: '組合裝', plain: '單品', parts: '組成', sets: '可組套數', each: '每套件數', create: '新建組合裝',
    edit: '修改組成', prices: '設定價格', createTitle: '新建組合裝', editTitle: '{{code}}：組成', pricesTitle: '{{code}}：售價與底價', code: '編碼',
    name: '名稱', category: '類目', price: '售價（元）', floor: '底價（元）', floorHint: '低於底價的訂單會被攔截；0 表示沒有底價', made: '組合裝 {{code}} 已建立',
    saved: '{{code}} 已儲存', warehouse: '倉庫', keeps: '已有訂單保持下單時的組成和價格。', noStock: '沒有倉庫有全部組成商品',
  },
};
