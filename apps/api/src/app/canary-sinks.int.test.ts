import { Writable } from 'node:stream';
import { getNamedType } from 'graphql';
import { pino } from 'pino';
import { beforeAll, expect, it } from 'vitest';
import { encodeNodeId } from '../platform/ids.js';
import { plantCanaries, rowsOf, type Canary } from '../testing/canaries.js';
import { buildAllocatedOrder } from '../testing/fulfilment.js';
import { leavesOf, withValue } from '../testing/input-leaves.js';
import { operationFor, sampleOf } from '../testing/operation-for.js';
import { startedPayment } from '../testing/payments.js';
import { testApi, type Person } from '../testing/test-api.js';
import { seedOrders } from '../../seeds/orders.js';
import { buildApiSchema } from './schema.js';

/**
 * What goes elsewhere than into an answer: every operation is run by those who may most, on real rows, in ways that succeed
 * and in ways that fail, and every place that something is written to is then searched for values that are one of a kind.
 */
const api = await testApi();
const schema = buildApiSchema();
const logged: string[] = [];
const told: string[] = [];
const answers: string[] = [];
let canaries = new Map<string, Canary>();
let ran = 0;

const SENT = { phone: '17309990001', name: '司马光明磊落', address: '送达大街 9901 号 77 室', email: 'canary-sent@mail.example', password: 'Canary-Pass-9901' };
// Their answers are what they are for.
const REVEALS = ['revealReceiver', 'revealCustomer'];
const ENDS_THE_SESSION = ['signOut', 'endSessions'];

beforeAll(async () => {
  api.house.runtime.log = pino({ level: 'trace' }, new Writable({ write: (chunk, _encoding, done) => { logged.push(String(chunk)); done(); } }));
  api.house.runtime.events.listen((event) => void told.push(JSON.stringify(event)));
  await seedOrders(api.house, 12);
  await buildAllocatedOrder(api);
  await startedPayment(api);
  canaries = await plantCanaries(api);
  for (const [what, value] of Object.entries(SENT)) canaries.set(value, { what: `sent ${what}`, seenWith: undefined });
  for (const person of ['admin', 'service', 'customer'] as Person[]) await runEverything(person);
  for (let n = 0; n < 3; n += 1) {
    api.clock.advance(60_000);
    await api.house.runtime.jobs.drain();
  }
}, 300_000);

/** Every root field once with ids of real rows, once with personal data in every text, once with nonsense. */
async function runEverything(person: Person): Promise<void> {
  for (const [kind, type] of [['query', schema.getQueryType()], ['mutation', schema.getMutationType()]] as const) {
    for (const field of Object.values(type?.getFields() ?? {}).filter(({ name }) => !ENDS_THE_SESSION.includes(name))) {
      for (const fill of [await realIds(), sentTexts, () => '\'"}{x']) {
        const overrides = Object.fromEntries(field.args.map((arg) => [arg.name, leavesOf(arg.type).reduce((sample, leaf) => {
          const value = fill(String(leaf.path.findLast((step) => typeof step === 'string') ?? arg.name), getNamedType(leaf.type).name);
          return value === undefined || String(leaf.type).startsWith('[') ? sample : withValue(sample, leaf.path, value);
        }, sampleOf(arg.type, arg.name))]));
        const { document, variables } = operationFor(schema, kind, field, overrides);
        const answer = await api.execute(document, { as: person, variables, headers: { 'x-ordo-graphiql': '1' } });
        ran += 1;
        if (!REVEALS.includes(field.name)) answers.push(JSON.stringify({ ...answer, asked: undefined }).replaceAll(JSON.stringify(Object.values(SENT)), ''));
      }
    }
  }
}

async function realIds(): Promise<(name: string, type: string) => unknown> {
  const ids = new Map<string, string>();
  for (const entity of ['Order', 'Payment', 'FulfilmentOrder', 'Customer', 'Shop', 'Stock', 'Shipment', 'Job', 'Sku', 'Warehouse']) {
    const [row] = await rowsOf(api, entity, 1);
    if (row) ids.set(entity, encodeNodeId(entity, row.id));
  }
  return (name, type) => (type === 'ID' ? ids.get(`${name[0]?.toUpperCase()}${name.slice(1).replace(/Ids?$/, '')}`) : undefined);
}

function sentTexts(name: string, type: string): unknown {
  if (type !== 'String') return undefined;
  if (/phone|mobile/i.test(name)) return SENT.phone;
  if (/e-?mail/i.test(name)) return SENT.email;
  if (/password/i.test(name)) return SENT.password;
  return /address/i.test(name) ? SENT.address : name === 'displayName' ? SENT.name : undefined;
}

const found = (text: string, but: readonly string[] = []): string[] => [...canaries].filter(([value, { what }]) => !but.includes(what) && text.includes(value)).map(([value, { what }]) => `${what}: ${value}`);
const table = async (name: string, columns = '*'): Promise<string> => JSON.stringify(await api.system().em.getConnection().execute(`select ${columns} from ${name}`));

it('ran every operation, and there was something to find', () => {
  expect(ran).toBeGreaterThan(600);
  process.stdout.write(`${ran} operations, ${canaries.size} values of their own kind, ${logged.length} lines of log\n`);
  expect(canaries.size).toBeGreaterThan(100);
  expect(found(`x ${SENT.phone} x`)).toHaveLength(1);
});

it('the log of the program says nothing of anybody', () => {
  expect(logged.length).toBeGreaterThan(0);
  expect(found(logged.join('\n'))).toEqual([]);
});

it('no error, and no answer but a reveal, shows what stands in the database', () => {
  expect(found(answers.join('\n'), [...Object.keys(SENT).map((what) => `sent ${what}`), 'Sku.cost'])).toEqual([]);
});

it.each([
  ['audit_entry'], ['timeline_entry'], ['api_key_request'], ['idempotency_key'], ['permission_use'], ['access_proposal'], ['order_import'], ['stored_file'], ['imported_order'], ['order_batch'], ['order_batch_item'], ['order_draft'], ['job', 'name, payload, result, last_error'],
] as [name: string, columns?: string][])('what is kept of it in %s holds no personal data and no secret', async (name, columns) => {
  const text = await table(name, columns);
  expect(found(text, ['Sku.cost'])).toEqual([]);
});

it('events and live views carry none', () => {
  expect(told.length).toBeGreaterThan(10);
  expect(found(told.join('\n'))).toEqual([]);
});

it('a message says nothing but its code to its own receiver', async () => {
  const messages: { text: string | null; address: string }[] = await api.system().em.getConnection().execute('select * from outgoing_message');
  for (const message of messages) expect(found(JSON.stringify({ ...message, address: '' }), ['sent email', 'sent phone', 'sent name'])).toEqual([]);
});

it('metrics count, and name nobody', async () => {
  const { body } = await api.app.inject({ url: '/metrics' });
  expect(body.length).toBeGreaterThan(100);
  expect(found(body)).toEqual([]);
});
