import { parse } from 'graphql';
import i18next from 'i18next';
import { afterEach, expect, it, vi } from 'vitest';
import { createApolloClient } from './client.js';

// Not by the tag, whose operations become the product's own.
const ROLES = parse('query { roles { nodes { id name } } }');
const NAMES: Record<string, string> = { 'zh-CN': '财务人员', en: 'Finance' };

afterEach(() => vi.unstubAllGlobals());

it('asks again in the new language for what is on screen, also while the old answer is still awaited', async () => {
  await i18next.init({ lng: 'zh-CN', resources: {} });
  const asked: { language: string; answer: () => void }[] = [];
  vi.stubGlobal('fetch', (_url: string, { headers }: { headers: Record<string, string> }) => new Promise<Response>((resolve) => {
    const language = headers['accept-language'] ?? '';
    const data = { roles: { __typename: 'RoleConnection', nodes: [{ __typename: 'Role', id: 'r', name: NAMES[language] }] } };
    asked.push({ language, answer: () => resolve(Response.json({ data })) });
  }));
  const query = createApolloClient(() => undefined).watchQuery<{ roles: { nodes: { name: string }[] } }>({ query: ROLES });
  const seen: (string | undefined)[] = [];
  const subscription = query.subscribe(({ data }) => void seen.push(data?.roles?.nodes?.[0]?.name));
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  await i18next.changeLanguage('en');
  await vi.waitFor(() => expect(asked.map(({ language }) => language)).toEqual(['zh-CN', 'en']));
  for (const { answer } of asked) answer();
  await vi.waitFor(() => expect(seen.at(-1)).toBe('Finance'));
  subscription.unsubscribe();
});
