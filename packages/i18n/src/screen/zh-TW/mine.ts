import type { mine as zhCN } from '../zh-CN/mine.js';

export const mine: typeof zhCN = {
  title: '我的訂單', empty: '還沒有訂單', track: '檢視物流', detail: '訂單詳情', ask: '申請售後', parcels: '物流', noParcel: '商家還沒有出貨', returns: '售後',
  noReturn: '沒有售後申請', goods: '商品', total: '實付', placed: '下單時間', receiver: '收貨資訊', next: '更多訂單', quantity: '× {{count}}',
};
