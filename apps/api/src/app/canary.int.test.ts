import { graphql } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { accessState, ApiKey, hashToken, Role } from '../modules/access/index.js';
import { createContext } from '../platform/context.js';
import { accessOf, decide } from '../platform/graphql/guard-schema.js';
import { mayDo, type Principal } from '../platform/principal.js';
import { plantCanaries, type Canary } from '../testing/canaries.js';
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

let canaries = new Map<string, Canary>();
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
  canaries = await plantCanaries(api);
}, 120_000);

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
    expect(tried).toBeGreaterThan(process.env['TEST_DATABASE'] === 'mysql' ? 2_000 : 1_000);
    if (name !== 'anonymous') expect(answered).toBeGreaterThan(20_000);
  }, 120_000);

  it('is found when it does leak', () => {
    const [value] = canaries.keys();
    expect(leaks(callers.get('admin') as Principal, `{"data":{"x":"${value}"}}`)).toHaveLength(1);
  });
});
