import type { Page } from '@playwright/test';
import { ask, expect, press, rowOf, sandbox, signInAs, test, whoIs } from '../fixtures.js';

const ORDERS = 20;
const TEA = { outerSkuId: 'TEA-LJ-50', num: 1 };
const CUP = { outerSkuId: 'CUP-CEL-1', num: 1 };

interface Work {
  id: string;
  number: string;
  state: string;
  basket: number | null;
  checker: string | null;
  weightGrams: number | null;
  warehouse: { id: string };
  lines: { skuCode: string; quantity: number }[];
  shipment: { waybillNo: string | null } | null;
}
const WORK = 'id number state basket checker weightGrams warehouse { id } lines { skuCode quantity } shipment { waybillNo }';

/** Near one warehouse, so that it has them all. */
const receiver = (index: number) => ({ name: '波次买家', mobile: String(13_911_110_000 + index), state: '浙江省', city: '杭州市', district: '西湖区', address: `文二路 ${index + 1} 号` });

/** So many paid and approved orders of the marketplace, as they wait in a warehouse; every fourth has two SKUs. */
async function ordersToPick(): Promise<Work[]> {
  // One session each: many signed in at once would end each other's.
  for (const person of ['admin', 'warehouse'] as const) await whoIs(person);
  const tids = await Promise.all(Array.from({ length: ORDERS }, async (_, index) => (await sandbox<{ tid: string }>('/top/trades', { items: index % 4 === 3 ? [TEA, CUP] : [TEA], receiver: receiver(index) })).tid));
  const FIND = 'query ($number: String!) { orderByNumber(number: $number) { id orderNo } }';
  const found = async () => (await Promise.all(tids.map((number) => ask<{ orderByNumber: { id: string; orderNo: string } | null }>('admin', FIND, { number })))).flatMap(({ orderByNumber }) => orderByNumber ?? []);
  await expect.poll(async () => (await found()).length, { timeout: 30_000 }).toBe(ORDERS);
  const orders = await found();
  for (const { id } of orders) await ask('clerk', 'mutation ($input: ApproveOrderInput!) { approveOrder(input: $input) { userErrors { message } } }', { input: { orderId: id } });
  const waiting = async () => (await Promise.all(orders.map(({ orderNo }) => ask<{ fulfilmentOrderByCode: Work | null }>('warehouse', `query ($code: String!) { fulfilmentOrderByCode(code: $code) { ${WORK} } }`, { code: orderNo })))).flatMap(({ fulfilmentOrderByCode }) => fulfilmentOrderByCode ?? []);
  await expect.poll(async () => (await waiting()).length, { timeout: 30_000 }).toBe(ORDERS);
  return waiting();
}

async function waveNow(id: string): Promise<{ state: string; fulfilmentOrders: Work[] }> {
  return (await ask<{ wave: { state: string; fulfilmentOrders: Work[] } }>('warehouse', `query ($id: ID!) { wave(id: $id) { state fulfilmentOrders { ${WORK} } } }`, { id })).wave;
}

/** A scanner types where the focus is, and presses Enter. */
async function scan(page: Page, code: string, waitsFor: string): Promise<void> {
  await expect(page.getByRole('textbox', { name: waitsFor })).toBeFocused();
  await page.keyboard.type(code);
  await page.keyboard.press('Enter');
}

// Shows S1.2.10 (screen /waves, screen /fulfilment-orders/desk, operation createWave, operation takeWave, operation printPickList, operation sortWave)
test('a keeper picks, checks, weighs and ships a wave of twenty with keyboard and scanner', async ({ page }) => {
  test.setTimeout(120_000);
  const works = await ordersToPick();
  const [{ warehouse } = { warehouse: { id: '' } }] = works;
  const CREATE = 'mutation ($input: CreateWaveInput!) { createWave(input: $input) { wave { id waveNo } userErrors { message } } }';
  const { createWave } = await ask<{ createWave: { wave: { id: string; waveNo: string } | null; userErrors: object[] } }>('warehouse', CREATE, { input: { warehouseId: warehouse.id, fulfilmentOrderIds: works.map(({ id }) => id), note: '验收波次' } });
  if (!createWave.wave) throw new Error(JSON.stringify(createWave.userErrors));
  const { id, waveNo } = createWave.wave;

  await signInAs(page, 'warehouse');
  await page.goto('/waves');
  await expect(rowOf(page, waveNo)).toContainText('待拣货');
  await page.goto(`/waves/${encodeURIComponent(id)}`);
  const drawer = page.getByRole('dialog', { name: new RegExp(waveNo) });
  await expect(drawer.getByRole('table', { name: '拣货路径' })).toContainText('TEA-LJ-50');
  const [paper] = await Promise.all([page.waitForEvent('popup'), press(page, drawer.getByRole('button', { name: '打印拣货单' }))]);
  await expect(paper.getByRole('heading', { name: new RegExp(waveNo) })).toBeVisible();
  await paper.close();
  await press(page, drawer.getByRole('button', { name: '领取拣货' }));
  const sorted = drawer.getByRole('button', { name: '完成分拣' });
  await expect(sorted).toBeEnabled();
  await press(page, sorted);
  await expect(drawer).toContainText('已分拣');
  await expect.poll(async () => (await waveNow(id)).fulfilmentOrders.filter(({ shipment }) => shipment?.waybillNo).length, { timeout: 30_000 }).toBe(ORDERS);

  await press(page, drawer.getByRole('link', { name: '去验货台' }));
  await expect(page.getByText(`波次 ${waveNo}：还有 ${ORDERS} 单`)).toBeVisible();
  const inOrder = (await waveNow(id)).fulfilmentOrders.toSorted((a, b) => (a.basket ?? 0) - (b.basket ?? 0));
  for (const work of inOrder) {
    await expect(page.getByRole('heading', { name: `${work.basket} 号筐 · ${work.number}` })).toBeVisible();
    for (const { skuCode, quantity } of work.lines) for (let piece = 0; piece < quantity; piece += 1) await scan(page, skuCode, '扫描商品编码');
    await scan(page, '230', '称重（克），回车打包并发货');
  }
  await expect(page.getByText('本次已发 20 单')).toBeVisible();
  await expect(page.getByText(`波次 ${waveNo} 全部完成`)).toBeVisible();
  const done = await waveNow(id);
  expect(done.state).toBe('DONE');
  expect(new Set(done.fulfilmentOrders.map(({ state, checker, weightGrams }) => `${state} ${checker} ${weightGrams}`))).toEqual(new Set(['SHIPPED 赵强 230']));
});
