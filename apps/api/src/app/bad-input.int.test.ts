import { isEnumType, isNonNullType, type GraphQLField } from 'graphql';
import { describe, expect, it } from 'vitest';
import { leavesOf, withValue } from '../testing/input-leaves.js';
import { operationFor, sampleOf } from '../testing/operation-for.js';
import { testApi } from '../testing/test-api.js';
import { buildApiSchema } from './schema.js';

const api = await testApi();
const schema = buildApiSchema();
const LEAKS = /sqlite|mysql|mariadb|\bselect \b|\binsert into\b|constraint failed|node_modules|\.ts:\d|\.js:\d|\bER_[A-Z]+_/i;

/** What people, partners and programs send by mistake or on purpose. */
const NONSENSE: readonly unknown[] = [
  null, '', ' ', 'nonsense', '１２３', 'a\u0000b', "' or 1=1 --", '<script>alert(1)</script>', '__proto__', -1, 0, 1.5, 2 ** 31, 2 ** 53, '1e3', 'NaN', true, [], [null], {}, { $ne: null }, 'x'.repeat(100_000),
];

async function send(kind: 'query' | 'mutation', field: GraphQLField<unknown, unknown>, overrides: Record<string, unknown>) {
  const { document, variables } = operationFor(schema, kind, field, overrides);
  const authorization = `Bearer ${await api.tokenOf('admin')}`;
  const response = await api.app.inject({ method: 'POST', url: '/graphql', headers: { authorization }, payload: { query: document, variables } });
  return { status: response.statusCode, body: response.body, json: response.json() };
}

const ENDS_THE_SESSION = ['signOut', 'endSessions'];
const roots = [['mutation', schema.getMutationType()], ['query', schema.getQueryType()]] as const;
const fields = roots.flatMap(([kind, type]) => Object.values(type?.getFields() ?? {}).filter((field) => !ENDS_THE_SESSION.includes(field.name)).map((field) => [kind, field.name, field] as const));

// All of it is sent on MariaDB, once to each field of an input. Where the same field is asked for again, and on the embedded database, a fifth goes in, another one each time.
const declaredBefore = new Set<string>();
let turn = 0;
function nonsenseFor(declared: string): readonly unknown[] {
  turn += 1;
  const first = !declaredBefore.has(declared);
  declaredBefore.add(declared);
  return first && process.env['TEST_DATABASE'] === 'mysql' ? NONSENSE : NONSENSE.filter((_, n) => n % 5 === turn % 5);
}

describe('nonsense in', () => {
  it.each(fields)('%s %s is refused by name of the field, with nothing of the inside shown', async (kind, name, field) => {
    for (const arg of field.args) {
      for (const leaf of leavesOf(arg.type, [], `${name}.${arg.name}`)) {
        for (const value of nonsenseFor(leaf.declared)) {
          const sent = withValue(sampleOf(arg.type, arg.name), leaf.path, value);
          const { status, body, json } = await send(kind, field, { [arg.name]: sent });
          const where = `${name} ${[arg.name, ...leaf.path].join('.')} = ${JSON.stringify(value)?.slice(0, 40)}`;
          expect(status, where).toBeLessThan(500);
          expect(body.match(LEAKS)?.[0], where).toBeUndefined();
          const codes = (json.errors ?? []).map((error: { extensions: { code: string } }) => error.extensions.code);
          expect(codes, `${where}: ${body.slice(0, 200)}`).not.toContain('INTERNAL');
          if (codes.includes('BAD_USER_INPUT') && leaf.path.length > 0) {
            const named = [arg.name, ...leaf.path].findLast((step) => typeof step === 'string');
            expect(body, where).toContain(String(named));
          }
          const inner = isNonNullType(leaf.type) ? leaf.type.ofType : leaf.type;
          if (isEnumType(inner) && value === 'nonsense') expect(codes, where).toContain('BAD_USER_INPUT');
        }
      }
    }
  }, 120_000);
});
