import { access } from './zh-CN/access.js';
import { account } from './zh-CN/account.js';
import { allocation } from './zh-CN/allocation.js';
import { apiKeys } from './zh-CN/api-keys.js';
import { auth } from './zh-CN/auth.js';
import { common } from './zh-CN/common.js';
import { customers } from './zh-CN/customers.js';
import { dashboard } from './zh-CN/dashboard.js';
import { identity } from './zh-CN/identity.js';
import { inventory } from './zh-CN/inventory.js';
import { jobs } from './zh-CN/jobs.js';
import { mine } from './zh-CN/mine.js';
import { orders } from './zh-CN/orders.js';
import { payments } from './zh-CN/payments.js';
import { permissionRequests } from './zh-CN/permission-requests.js';
import { products } from './zh-CN/products.js';
import { returns } from './zh-CN/returns.js';
import { review } from './zh-CN/review.js';
import { shipments } from './zh-CN/shipments.js';
import { shops } from './zh-CN/shops.js';
import { stockCounts } from './zh-CN/stock-counts.js';
import { stockDocuments } from './zh-CN/stock-documents.js';
import { status } from './zh-CN/status.js';
import { twoStep } from './zh-CN/two-step.js';

/** Every text of the screens in simplified Chinese, by namespace: the model that the other languages must match. */
const texts = { access, account, allocation, apiKeys, auth, common, customers, dashboard, identity, inventory, jobs, mine, orders, payments, permissionRequests, products, returns, review, shipments, shops, status, stockCounts, stockDocuments, twoStep };
export type ScreenTexts = typeof texts;
export default texts;
