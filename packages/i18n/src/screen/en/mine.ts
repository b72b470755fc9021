import type { mine as zhCN } from '../zh-CN/mine.js';

export const mine: typeof zhCN = {
  title: 'My orders', empty: 'No orders yet', track: 'Track', detail: 'Details', ask: 'Return', parcels: 'Parcels',
  noParcel: 'Not shipped yet', returns: 'Returns', noReturn: 'No returns', goods: 'Goods', total: 'Paid', placed: 'Placed',
  receiver: 'Receiver', next: 'More orders', quantity: '× {{count}}',
};
