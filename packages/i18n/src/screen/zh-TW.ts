import { auth } from './zh-TW/auth.js';
import { common } from './zh-TW/common.js';
import { dashboard } from './zh-TW/dashboard.js';
import { orders } from './zh-TW/orders.js';
import { status } from './zh-TW/status.js';
import type { ScreenTexts } from './zh-CN.js';

const texts: ScreenTexts = { auth, common, dashboard, orders, status };
export default texts;
