import { access } from './zh-TW/access.js';
import { auth } from './zh-TW/auth.js';
import { common } from './zh-TW/common.js';
import { customers } from './zh-TW/customers.js';
import { dashboard } from './zh-TW/dashboard.js';
import { inventory } from './zh-TW/inventory.js';
import { jobs } from './zh-TW/jobs.js';
import { orders } from './zh-TW/orders.js';
import { payments } from './zh-TW/payments.js';
import { products } from './zh-TW/products.js';
import { returns } from './zh-TW/returns.js';
import { shipments } from './zh-TW/shipments.js';
import { shops } from './zh-TW/shops.js';
import { status } from './zh-TW/status.js';
import type { ScreenTexts } from './zh-CN.js';

const texts: ScreenTexts = { access, auth, common, customers, dashboard, inventory, jobs, orders, payments, products, returns, shipments, shops, status };
export default texts;
