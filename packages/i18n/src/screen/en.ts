import { auth } from './en/auth.js';
import { common } from './en/common.js';
import { dashboard } from './en/dashboard.js';
import { orders } from './en/orders.js';
import { status } from './en/status.js';
import type { ScreenTexts } from './zh-CN.js';

const texts: ScreenTexts = { auth, common, dashboard, orders, status };
export default texts;
