import type { EntityClass } from '@mikro-orm/core';
import type { TestApi } from './test-api.js';

interface Watched {
  entity: string;
  column: string;
  /** Who holds this permission may see it. */
  seenWith?: string;
  /** A value for row n; what cannot be written without breaking its use is looked for as it stands. */
  write?: (n: number) => string | number;
}

/** What a value is, and who may see it all the same. */
export interface Canary {
  what: string;
  seenWith: string | undefined;
}

export type AnyRow = { id: string } & Record<string, unknown>;

const text = (n: number): string => `密${n}秘某某某某路${n}号`;
const WATCHED: readonly Watched[] = [
  { entity: 'Customer', column: 'name', write: text },
  { entity: 'Customer', column: 'phone', write: (n) => String(17_100_000_000 + n) },
  { entity: 'Order', column: 'receiverName', write: text },
  { entity: 'Order', column: 'receiverPhone', write: (n) => String(17_200_000_000 + n) },
  { entity: 'Order', column: 'receiverAddress', write: text },
  { entity: 'Order', column: 'receiverToken', write: (n) => `oaid-canary-${n}` },
  { entity: 'Sku', column: 'cost', seenWith: 'stock:cost', write: (n) => 771_230_000 + n },
  { entity: 'User', column: 'passwordHash' },
  { entity: 'Session', column: 'tokenHash' },
  { entity: 'ApiKey', column: 'keyHash' },
  { entity: 'Shop', column: 'credentials' },
];

/** Makes every personal or secret value in the database one of a kind; gives what each is, by the value. */
export async function plantCanaries(api: TestApi): Promise<Map<string, Canary>> {
  const canaries = new Map<string, Canary>();
  const em = api.system().em.fork();
  let n = 0;
  for (const { entity, column, seenWith, write } of WATCHED) {
    for (const row of await rowsOf(api, entity)) {
      n += 1;
      const value = write ? write(n) : row[column];
      if (write) await em.nativeUpdate(classOf(api, entity), { id: row.id }, { [column]: value }, { filters: false });
      if (value) canaries.set(typeof value === 'number' ? (value / 100).toFixed(2) : String(value), { what: `${entity}.${column}`, seenWith });
    }
  }
  return canaries;
}

function classOf(api: TestApi, entity: string): EntityClass<AnyRow> {
  return api.system().em.getMetadata().getByClassName(entity).class as EntityClass<AnyRow>;
}

export function rowsOf(api: TestApi, entity: string, limit = 1_000): Promise<AnyRow[]> {
  return api.system().em.fork().find(classOf(api, entity), {}, { filters: false, limit });
}
