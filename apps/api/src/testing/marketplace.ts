import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSandbox, type Sandbox } from '@ordo/sandbox';
import { afterAll } from 'vitest';
import { Shop } from '../modules/shops/index.js';
import { testApi, type TestApi } from './test-api.js';

export interface MarketplaceApi {
  api: TestApi;
  sandbox: Sandbox;
  shop: Shop;
  /** Does what the marketplace's control page does; gives back its answer. */
  control(method: 'POST' | 'PUT', path: string, body?: unknown): Promise<any>;
  /** A trade of one piece, paid unless told otherwise; its number. */
  buy(over?: object): Promise<string>;
  /** Lets some seconds pass, and works on whatever is due: a pull among it. */
  later(seconds?: number): Promise<void>;
}

/** An API whose Taobao shop talks to a sandbox of its own, both by one clock. */
export async function marketplaceApi(): Promise<MarketplaceApi> {
  let now = (): Date => new Date('2026-11-23T02:00:00Z');
  const sandbox = createSandbox({ dataDir: mkdtempSync(join(tmpdir(), 'sandbox-')), clock: { now: () => now() }, port: 0 });
  const api = await testApi({ SANDBOX_URL: await sandbox.listen() });
  now = () => api.clock.now();
  afterAll(() => sandbox.close());
  const control: MarketplaceApi['control'] = async (method, path, body = {}) => (await sandbox.app.inject({ method, url: `/_sandbox/${path}`, payload: body as object })).json();
  return {
    api, sandbox, control,
    shop: await api.system().em.findOneOrFail(Shop, { code: 'flagship' }),
    buy: async (over = {}) => (await control('POST', 'top/trades', { items: [{ outerSkuId: 'TEA-LJ-50', num: 1 }], ...over })).tid,
    later: async (seconds = 15) => {
      api.clock.advance(seconds * 1_000);
      await api.house.runtime.jobs.drain();
    },
  };
}
