import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { ask, expect, marketplaceOrder, signInAs, test, type Person } from '../fixtures.js';

const FOLDER = resolve(import.meta.dirname, '../../docs/screens');
const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
/** What stands on a packing table. */
const TABLET = { width: 768, height: 1024 };

interface Screen {
  file: string;
  person?: Person;
  path: string;
  scheme?: 'dark';
  locale?: 'en' | 'zh-TW';
  size?: typeof WIDE;
  /** What is opened on the page before the picture is taken. */
  open?: (page: Page) => Promise<void>;
}

const peek = async (page: Page): Promise<void> => {
  await page.getByRole('gridcell').nth(2).focus();
  await page.keyboard.press(' ');
  await expect(page.getByRole('dialog')).toBeVisible();
};
const press = (name: string) => async (page: Page): Promise<void> => {
  await page.getByRole('button', { name, exact: true }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
};

const nameSomebody = async (page: Page): Promise<void> => {
  const box = page.getByRole('textbox', { name: '写备注' });
  await box.pressSequentially('@');
  await box.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await expect(page.getByRole('option').first()).toBeVisible();
};
const openBell = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /^(通知|Notices)/ }).click();
  await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible();
};
const makeEvidence = (open: string, make: string) => async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: open, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: make }).click();
  await expect(page.getByRole('dialog').getByRole('alert')).toBeVisible();
};

/** Urgent or of Zhejiang, and not cancelled. */
const FOUND = new URLSearchParams([['any', 'f.urgent=true'], ['any', 'f.provinces=浙江省'], ['except', 'f.stage=CANCELLED'], ['sort', 'SHIP_BY_ASC']]).toString();
const search = async (page: Page): Promise<void> => {
  await page.getByLabel('查找订单').fill('zhang');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('search').getByRole('status')).toContainText('识别为');
};

const SCREENS: readonly Screen[] = [
  { file: 'sign-in', path: '/login' },
  { file: 'dashboard', person: 'clerk', path: '/' },
  { file: 'dashboard-en-dark', person: 'admin', path: '/', scheme: 'dark', locale: 'en' },
  { file: 'orders', person: 'clerk', path: '/orders' },
  { file: 'orders-take', person: 'clerk', path: '/orders?tab=UNTAKEN', open: press('接单') },
  { file: 'orders-dark', person: 'clerk', path: '/orders', scheme: 'dark' },
  { file: 'orders-phone', person: 'clerk', path: '/orders', size: PHONE },
  { file: 'orders-find', person: 'clerk', path: `/orders?${FOUND}`, open: search },
  { file: 'orders-find-en-dark', person: 'clerk', path: `/orders?${FOUND}`, scheme: 'dark', locale: 'en' },
  { file: 'orders-find-phone', person: 'clerk', path: `/orders?${FOUND}`, size: PHONE },
  { file: 'orders-empty', person: 'clerk', path: '/orders?f.numbers={new}&f.stage=CANCELLED' },
  { file: 'orders-mark', person: 'clerk', path: '/orders/{new}', open: press('修改标记') },
  { file: 'order', person: 'clerk', path: '/orders/{delivered}' },
  { file: 'order-en-dark', person: 'service', path: '/orders/{delivered}', scheme: 'dark', locale: 'en' },
  { file: 'order-approve', person: 'clerk', path: '/orders/{new}', open: press('审核通过') },
  { file: 'order-phone-dark', person: 'clerk', path: '/orders/{delivered}', size: PHONE, scheme: 'dark' },
  { file: 'order-split', person: 'clerk', path: '/orders/{partly}', open: press('拆单') },
  { file: 'order-split-phone-dark', person: 'clerk', path: '/orders/{partly}', size: PHONE, scheme: 'dark', open: press('拆单') },
  { file: 'order-import', person: 'clerk', path: '/orders/import' },
  { file: 'order-export', person: 'clerk', path: '/orders', open: press('导出') },
  { file: 'order-moments', person: 'clerk', path: '/orders/{delivered}', open: press('任意时刻') },
  { file: 'order-moments-phone-dark', person: 'clerk', path: '/orders/{delivered}', size: PHONE, scheme: 'dark', open: press('任意时刻') },
  { file: 'order-comments', person: 'clerk', path: '/orders/{talked}', open: nameSomebody },
  { file: 'order-comments-phone-dark', person: 'clerk', path: '/orders/{talked}', size: PHONE, scheme: 'dark', open: nameSomebody },
  { file: 'notices', person: 'clerk', path: '/', open: openBell },
  { file: 'notices-en-dark-phone', person: 'clerk', path: '/', size: PHONE, scheme: 'dark', locale: 'en', open: openBell },
  { file: 'order-evidence', person: 'service', path: '/orders/{talked}', open: makeEvidence('证据包', '生成证据包') },
  { file: 'order-evidence-en-dark-phone', person: 'service', path: '/orders/{talked}', size: PHONE, scheme: 'dark', locale: 'en', open: makeEvidence('Evidence', 'Make evidence') },
  { file: 'orders-untaken-en', person: 'clerk', path: '/orders?tab=UNTAKEN', locale: 'en' },
  { file: 'clerk-rules', person: 'admin', path: '/rules?family=CLERK' },
  { file: 'gift-rules', person: 'admin', path: '/rules?family=GIFT' },
  { file: 'customers-blacklist', person: 'clerk', path: '/customers?f.blocked=true', open: peek },
  { file: 'order-new', person: 'clerk', path: '/orders/new' },
  { file: 'order-new-phone-dark', person: 'clerk', path: '/orders/new', size: PHONE, scheme: 'dark' },
  { file: 'order-copy-en', person: 'clerk', path: '/orders/new?from={delivered}', locale: 'en' },
  { file: 'order-edit', person: 'clerk', path: '/orders/{new}/edit' },
  { file: 'order-batches', person: 'clerk', path: '/orders/batches' },
  { file: 'orders-backorder', person: 'clerk', path: '/orders?tab=BACKORDER' },
  { file: 'review-rules', person: 'admin', path: '/rules?family=REVIEW' },
  { file: 'warehouse-rules', person: 'admin', path: '/rules?family=WAREHOUSE' },
  { file: 'warehouse-rules-en-dark', person: 'admin', path: '/rules?family=WAREHOUSE', scheme: 'dark', locale: 'en' },
  { file: 'rules-phone', person: 'admin', path: '/rules?family=WAREHOUSE', size: PHONE },
  { file: 'dashboard-warehouse', person: 'warehouse', path: '/', size: TABLET },
  { file: 'waves', person: 'warehouse', path: '/waves', size: TABLET },
  { file: 'waves-en-dark', person: 'warehouse', path: '/waves', scheme: 'dark', locale: 'en' },
  { file: 'check-desk', person: 'warehouse', path: '/fulfilment-orders/desk', size: TABLET },
  { file: 'check-desk-en-dark', person: 'warehouse', path: '/fulfilment-orders/desk', scheme: 'dark', locale: 'en' },
  { file: 'stock', person: 'warehouse', path: '/inventory', size: TABLET },
  { file: 'stock-movements', person: 'warehouse', path: '/inventory/movements', size: TABLET },
  { file: 'stock-papers', person: 'warehouse', path: '/inventory/documents', size: TABLET },
  { file: 'stock-counts', person: 'warehouse', path: '/inventory/counts', size: TABLET },
  { file: 'stock-alerts', person: 'warehouse', path: '/inventory/alerts', size: TABLET },
  { file: 'stock-alert', person: 'warehouse', path: '/inventory/alerts', open: peek },
  { file: 'stock-alert-en-dark', person: 'warehouse', path: '/inventory/alerts', scheme: 'dark', locale: 'en', open: peek },
  { file: 'bins', person: 'warehouse', path: '/inventory/bins', size: TABLET },
  { file: 'bins-en-dark', person: 'warehouse', path: '/inventory/bins', scheme: 'dark', locale: 'en' },
  { file: 'shipments', person: 'warehouse', path: '/shipments', size: TABLET },
  { file: 'products', person: 'admin', path: '/products', open: peek },
  { file: 'products-phone-dark', person: 'admin', path: '/products', size: PHONE, scheme: 'dark' },
  { file: 'customers', person: 'clerk', path: '/customers', open: peek },
  { file: 'payments', person: 'finance', path: '/payments' },
  { file: 'ledger', person: 'finance', path: '/payments/ledger' },
  { file: 'shops', person: 'admin', path: '/system/shops', open: peek },
  { file: 'users', person: 'admin', path: '/system/users' },
  { file: 'roles', person: 'admin', path: '/system/roles' },
  { file: 'role-en-dark', person: 'admin', path: '/system/roles/CLERK', scheme: 'dark', locale: 'en' },
  { file: 'permission-requests', person: 'admin', path: '/system/permission-requests' },
  { file: 'access-review', person: 'admin', path: '/system/access-review' },
  { file: 'api-keys', person: 'admin', path: '/system/api-keys' },
  { file: 'invitations', person: 'admin', path: '/system/invitations' },
  { file: 'jobs', person: 'admin', path: '/system/jobs' },
  { file: 'audit', person: 'admin', path: '/system/audit' },
  { file: 'audit-en-dark', person: 'admin', path: '/system/audit', scheme: 'dark', locale: 'en' },
  { file: 'account-phone', person: 'customer', path: '/account', size: PHONE },
  { file: 'my-orders-phone', person: 'customer', path: '/orders', size: PHONE },
  { file: 'register-zh-TW', path: '/register', locale: 'zh-TW' },
  { file: 'recover-en-phone-dark', path: '/recover', locale: 'en', size: PHONE, scheme: 'dark' },
  { file: 'warehouse', person: 'warehouse', path: '/fulfilment-orders?tab=PICKING', open: peek },
  { file: 'refunds', person: 'finance', path: '/payments/refunds' },
  { file: 'returns', person: 'service', path: '/returns', open: peek },
  { file: 'stock-zh-TW', person: 'warehouse', path: '/inventory', locale: 'zh-TW' },
];

test.beforeAll(() => mkdirSync(FOLDER, { recursive: true }));

/** Numbers that stand for `{…}` in the paths. */
async function orderNumbers(): Promise<Record<string, string>> {
  const { orders } = await ask<{ orders: { nodes: { orderNo: string }[] } }>('admin', '{ orders(first: 1, filter: { fulfilmentStatus: [DELIVERED], source: [TAOBAO] }) { nodes { orderNo } } }');
  const { partly } = await ask<{ partly: { nodes: { orderNo: string }[] } }>('clerk', '{ partly: orders(first: 1, filter: { fulfilmentStatus: [PARTIALLY_SHIPPED] }) { nodes { orderNo } } }');
  const { notices } = await ask<{ notices: { nodes: { order: { orderNo: string } }[] } }>('clerk', '{ notices(first: 1) { nodes { order { orderNo } } } }');
  return {
    talked: notices.nodes[0]?.order.orderNo ?? '',
    delivered: orders.nodes[0]?.orderNo ?? '', partly: partly.nodes[0]?.orderNo ?? '',
    new: (await marketplaceOrder([{ outerSkuId: 'TEA-LJ-50', num: 2 }, { outerSkuId: 'CUP-CEL-1', num: 1 }])).orderNo,
  };
}

let numbers: Record<string, string> | undefined;
for (const { file, person, path, scheme = 'light', locale, size = WIDE, open } of SCREENS) {
  test(file, async ({ page }) => {
    numbers ??= await orderNumbers();
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.addInitScript((chosen) => chosen && localStorage.setItem('ordo.locale', chosen), locale);
    if (person) await signInAs(page, person);
    await page.goto(path.replaceAll(/\{(\w+)\}/g, (_, key: string) => numbers?.[key] ?? ''));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForLoadState('networkidle');
    await expect(page.getByLabel('正在加载')).toHaveCount(0);
    await open?.(page);
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: `${FOLDER}/${file}.png`, animations: 'disabled', caret: 'hide' });
  });
}
