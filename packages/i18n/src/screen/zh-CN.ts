import { auth } from './zh-CN/auth.js';
import { common } from './zh-CN/common.js';
import { dashboard } from './zh-CN/dashboard.js';
import { orders } from './zh-CN/orders.js';
import { status } from './zh-CN/status.js';

/** Every text of the screens in simplified Chinese, by namespace: the model that the other languages must match. */
const texts = { auth, common, dashboard, orders, status };
export type ScreenTexts = typeof texts;
export default texts;
