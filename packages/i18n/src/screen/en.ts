import { access } from './en/access.js';
import { auth } from './en/auth.js';
import { common } from './en/common.js';
import { customers } from './en/customers.js';
import { dashboard } from './en/dashboard.js';
import { inventory } from './en/inventory.js';
import { jobs } from './en/jobs.js';
import { orders } from './en/orders.js';
import { payments } from './en/payments.js';
import { products } from './en/products.js';
import { returns } from './en/returns.js';
import { shipments } from './en/shipments.js';
import { shops } from './en/shops.js';
import { status } from './en/status.js';
import type { ScreenTexts } from './zh-CN.js';

const texts: ScreenTexts = { access, auth, common, customers, dashboard, inventory, jobs, orders, payments, products, returns, shipments, shops, status };
export default texts;
