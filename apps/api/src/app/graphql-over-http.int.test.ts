import { serverAudits } from 'graphql-http';
import { describe, expect, it } from 'vitest';
import { testApi } from '../testing/test-api.js';

const api = await testApi();
const address = await api.app.listen({ port: 0, host: '127.0.0.1' });
const url = `${address}/graphql`;

describe('GraphQL over HTTP', () => {
  // Some of the audits ask for the schema, which is shown to who is signed in.
  const fetchFn = async (to: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    headers.set('authorization', `Bearer ${await api.tokenOf('clerk')}`);
    return fetch(to, { ...init, headers });
  };

  it('keeps every MUST of the specification, and all but at most three of what it advises', async () => {
    const results = await Promise.all(serverAudits({ url, fetchFn }).map((audit) => audit.fn()));
    expect(results.length).toBeGreaterThan(50);
    const failed = results.filter((result) => result.status === 'error').map((result) => `${result.name}: ${'reason' in result ? result.reason : ''}`);
    expect(failed).toEqual([]);
    const advised = results.filter((result) => result.status === 'warn').map((result) => `${result.name}: ${'reason' in result ? result.reason : ''}`);
    expect(advised.length, advised.join('\n')).toBeLessThanOrEqual(3);
  });
});

const post = (body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: typeof body === 'string' ? body : JSON.stringify(body) });

describe('what comes from another site\'s page', () => {
  it('is refused when it is of a kind that a browser sends without asking', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
      const response = await post('{"query":"{ __typename }"}', { 'content-type': type });
      expect(response.status, type).toBeGreaterThanOrEqual(400);
      expect(response.status, type).toBeLessThan(500);
      expect(await response.text(), type).not.toContain('__typename":"Query');
    }
    expect((await fetch(`${url}?query=${encodeURIComponent('{ __typename }')}`)).status).toBe(400);
  });

  it('never changes anything by GET', async () => {
    const query = encodeURIComponent('mutation { signOut(input: {}) { signedOut } }');
    const response = await fetch(`${url}?query=${query}`, { headers: { 'content-type': 'application/json', authorization: `Bearer ${await api.tokenOf('clerk')}` } });
    expect(response.status).toBe(405);
    expect((await api.execute('{ viewer { user { username } } }', { as: 'clerk' })).errors).toBeUndefined();
  });
});

describe('what is not there', () => {
  it.each(['/graphql/', '/graphql/x', '/webhooks/none', '/_sandbox/faults', '/print/none', '/.env', '/wp-login.php', '/assets/none.js'])('%s is answered with 404', async (path) => {
    expect((await fetch(`${address}${path}`, { redirect: 'manual' })).status).toBe(404);
  });

  it.each(['/graphql', '/nowhere'])('PUT %s is answered with 404', async (path) => {
    expect((await fetch(`${address}${path}`, { method: 'PUT' })).status).toBe(404);
  });
});

describe('every answer', () => {
  it('carries the id of its request, and the headers that keep a browser safe', async () => {
    const { headers } = await post({ query: '{ __typename }' });
    expect(headers.get('x-request-id')).toMatch(/^[0-9A-Z]{26}$/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    const page = await api.app.inject({ method: 'GET', url: '/livez' });
    expect(page.headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers.get('x-powered-by')).toBeNull();
  });
});
