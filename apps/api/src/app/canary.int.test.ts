import type { EntityClass } from '@mikro-orm/core';
import { graphql } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { accessState, ApiKey, hashToken, Role } from '../modules/access/index.js';
import { createContext } from '../platform/context.js';
import { accessOf, decide } from '../platform/graphql/guard-schema.js';
import { mayDo, type Principal } from '../platform/principal.js';
import { everyPathFrom } from '../testing/every-path.js';
import { realArguments } from '../testing/real-arguments.js';
import { testApi, type Person } from '../testing/test-api.js';
import { seedOrders } from '../../seeds/orders.js';
import { buildApiSchema } from './schema.js';

/**
 * Every personal or secret value in the database is one of a kind, and is then looked for in everything that anybody can
 * be answered over any path: what is found leaks.
 */
const api = await testApi();
const schema = buildApiSchema();
const KEY = 'oms_live_canary';

interface Watched {
  entity: string;
  column: string;
  /** Who holds this permission may see it. */
  seenWith?: string;
  /** A value for row n; what cannot be written without breaking its use is looked for as it stands. */
  write?: (n: number) => string | number;
}

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

const canaries = new Map<string, { what: string; seenWith: string | undefined }>();
const callers = new Map<string, Principal>();

beforeAll(async () => {
  await seedOrders(api.house, 30);
  const em = api.system().em.fork();
  const { permissions } = await em.findOneOrFail(Role, { code: 'partner' });
  em.create(ApiKey, { keyHash: hashToken(KEY), name: 'canary', mode: 'LIVE', start: KEY, permissions, createdByName: 'test', createdAt: api.clock.now() } as never);
  await em.flush();
  for (const person of ['warehouse', 'finance', 'service', 'clerk', 'customer', 'admin'] as Person[]) callers.set(person, await principalOf(await api.tokenOf(person)));
  callers.set('apiKey', await principalOf(KEY));
  callers.set('anonymous', api.anonymous().principal);
  let n = 0;
  for (const { entity, column, seenWith, write } of WATCHED) {
    for (const row of await rowsOf(entity)) {
      n += 1;
      const value = write ? write(n) : row[column];
      if (write) await em.nativeUpdate(classOf(entity), { id: row.id }, { [column]: value }, { filters: false });
      if (value) canaries.set(typeof value === 'number' ? (value / 100).toFixed(2) : String(value), { what: `${entity}.${column}`, seenWith });
    }
  }
}, 120_000);

type AnyRow = { id: string } & Record<string, unknown>;

function classOf(entity: string): EntityClass<AnyRow> {
  return api.system().em.getMetadata().getByClassName(entity).class as EntityClass<AnyRow>;
}

function rowsOf(entity: string, limit = 1_000): Promise<AnyRow[]> {
  return api.system().em.fork().find(classOf(entity), {}, { filters: false, limit });
}

function principalOf(token: string): Promise<Principal> {
  return accessState(api.house.runtime).authenticator.principalOf(token, api.clock.now());
}

function leaks(principal: Principal, answer: string): string[] {
  return [...canaries].filter(([value, { seenWith }]) => !(seenWith && mayDo(principal, seenWith)) && answer.includes(value)).map(([value, { what }]) => `${what}: ${value}`);
}

const roots = Object.values(schema.getQueryType()?.getFields() ?? {});

describe('what stands in the database under lock', () => {
  it('is there to be found: hundreds of values, each one of a kind', () => {
    expect(canaries.size).toBeGreaterThan(300);
  });

  // Shows S8.3.2.2
  it.each(['warehouse', 'finance', 'service', 'clerk', 'customer', 'admin', 'apiKey', 'anonymous'])('is never shown to %s, over any path of up to six objects from any root', async (name) => {
    const principal = callers.get(name) as Principal;
    let tried = 0;
    let answered = 0;
    for (const root of roots) {
      const ctx = createContext(api.house.runtime, principal, { locale: 'en' });
      const { selection, paths } = everyPathFrom(root, (field) => {
        const access = accessOf(field);
        return !access || decide(access, ctx) === true;
      });
      tried += paths;
      const answer = JSON.stringify(await graphql({ schema, source: `{ ${root.name}${await realArguments(api, root)} ${selection} }`, contextValue: ctx }));
      answered += answer.length;
      expect(leaks(principal, answer), `${name}: ${root.name}`).toEqual([]);
    }
    expect(tried).toBeGreaterThan(2_000);
    if (name !== 'anonymous') expect(answered).toBeGreaterThan(20_000);
  }, 120_000);

  it('is found when it does leak', () => {
    const [value] = canaries.keys();
    expect(leaks(callers.get('admin') as Principal, `{"data":{"x":"${value}"}}`)).toHaveLength(1);
  });
});
