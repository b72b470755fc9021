import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { buildApiKey, Role } from '../modules/access/index.js';
import { apiWithCarrier } from '../testing/carrier.js';

/** Runs docs/api.md just as it stands there: every document in turn, as a partner's key, against the sandbox. */
const DOCS = resolve(import.meta.dirname, '../../../../docs/api.md');
const KEY = 'oms_live_docs';
const { api, sandbox } = await apiWithCarrier();

type Step =
  | { kind: 'graphql'; text: string }
  | { kind: 'json'; text: string }
  | { kind: 'http'; text: string }
  | { kind: 'keep'; name: string; path: string }
  | { kind: 'until'; path: string; value: string };

function stepsOf(markdown: string): Step[] {
  const pattern = /```(graphql|json|http)\n([\s\S]*?)```|<!-- keep (\w+) = (\S+) -->|<!-- until (\S+) = (\S+) -->/g;
  return [...markdown.matchAll(pattern)].map(([, fence, text = '', name, path = '', until, value = '']): Step => {
    if (fence) return { kind: fence as 'graphql' | 'json' | 'http', text };
    return name ? { kind: 'keep', name, path } : { kind: 'until', path: until ?? '', value };
  });
}

function at(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((inner, step) => (inner as Record<string, unknown> | null | undefined)?.[step], value);
}

async function makeKey(): Promise<void> {
  const em = api.system().em.fork();
  const role = await em.findOneOrFail(Role, { code: 'partner' });
  em.persist(buildApiKey(KEY, { name: 'docs', permissions: role.permissions, createdAt: api.clock.now() }));
  await em.flush();
}

const kept = new Map<string, string>();
const filled = (text: string): string => text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => kept.get(name) ?? `no value for ${name}`);

async function ask(document: string, variables: string): Promise<unknown> {
  const { data, errors } = await api.execute(document, { variables: JSON.parse(filled(variables)), headers: { authorization: `Bearer ${KEY}` } });
  expect(errors, `${document}\n${variables}`).toBeUndefined();
  for (const payload of Object.values(data ?? {})) expect((payload as { userErrors?: unknown[] } | null)?.userErrors ?? [], document).toEqual([]);
  return data;
}

async function control(text: string): Promise<unknown> {
  const [line = '', ...body] = filled(text).split('\n');
  const [method = 'POST', url = ''] = line.split(' ');
  const response = await fetch(url, { method, headers: { 'content-type': 'application/json' }, body: body.join('\n') });
  expect(response.ok, `${line}: ${response.status}`).toBe(true);
  return response.json();
}

/** Time goes by and the background works: pulls, allocations, waybills, notices. */
async function worldGoesOn(): Promise<void> {
  api.clock.advance(10_000);
  await api.house.runtime.jobs.drain();
}

it('docs/api.md takes an order from the marketplace to the refund', async () => {
  await makeKey();
  kept.set('sandbox', sandbox.url);
  let answer: unknown;
  let document = '';
  let variables = '{}';
  for (const step of stepsOf(readFileSync(DOCS, 'utf8'))) {
    if (step.kind === 'graphql') document = step.text;
    else if (step.kind === 'json') {
      await worldGoesOn();
      variables = step.text;
      answer = await ask(document, variables);
    } else if (step.kind === 'http') answer = await control(step.text);
    else if (step.kind === 'keep') kept.set(step.name, String(at(answer, step.path)));
    else {
      for (let tries = 0; at(answer, step.path) !== step.value && tries < 30; tries += 1) {
        await worldGoesOn();
        answer = await ask(document, variables);
      }
      expect(at(answer, step.path), JSON.stringify(answer)).toBe(step.value);
    }
  }
  const types = (at(answer, 'order.timeline') as { type: string }[]).map((entry) => entry.type);
  for (const type of ['OrderPlaced', 'PaymentSucceeded', 'OrderApproved', 'OrderAllocated', 'FulfilmentOrderShipped', 'ShipmentDelivered', 'ReturnRequested', 'ReturnReceived', 'RefundSucceeded']) {
    expect(types).toContain(type);
  }
  expect(at(answer, 'order.refunded.amount')).toBe(kept.get('refundYuan'));
}, 120_000);
