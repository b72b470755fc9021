import { Shop } from '../modules/shops/index.js';
import type { TestApi } from './test-api.js';

/** Row id of a shop of the demo, by its code. */
export async function shopIdOf(api: TestApi, code: 'flagship' | 'storefront' | 'manual'): Promise<string> {
  return (await api.system().em.findOneOrFail(Shop, { code })).id;
}
