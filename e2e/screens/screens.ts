import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { ask, expect, marketplaceOrder, signInAs, test, type Person } from '../fixtures.js';

const FOLDER = resolve(import.meta.dirname, '../../docs/screens');
const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

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
  { file: 'order-import', person: 'clerk', path: '/orders/import' },
  { file: 'order-export', person: 'clerk', path: '/orders', open: press('导出') },
  { file: 'warehouse', person: 'warehouse', path: '/fulfilment-orders?tab=PICKING', open: peek },
  { file: 'refunds', person: 'finance', path: '/payments/refunds' },
  { file: 'returns', person: 'service', path: '/returns', open: peek },
  { file: 'stock-zh-TW', person: 'warehouse', path: '/inventory', locale: 'zh-TW' },
];

test.beforeAll(() => mkdirSync(FOLDER, { recursive: true }));

/** Numbers that stand for `{…}` in the paths. */
async function orderNumbers(): Promise<Record<string, string>> {
  const { orders } = await ask<{ orders: { nodes: { orderNo: string }[] } }>('admin', '{ orders(first: 1, filter: { fulfilmentStatus: [DELIVERED], source: [TAOBAO] }) { nodes { orderNo } } }');
  return { delivered: orders.nodes[0]?.orderNo ?? '', new: (await marketplaceOrder([{ outerSkuId: 'TEA-LJ-50', num: 2 }, { outerSkuId: 'CUP-CEL-1', num: 1 }])).orderNo };
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
