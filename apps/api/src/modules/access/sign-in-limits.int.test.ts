import { describe, expect, it } from 'vitest';
import { DEMO_PASSWORD, testApi, type Answer } from '../../testing/test-api.js';
import { accessState } from './access-state.js';

const api = await testApi({ TRUST_PROXY: 'true' });
const PERSON = 'viewer { user { username } } userErrors { code message field }';
const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { ${PERSON} } }`;
const FOUR_AT_ONCE = `mutation ($a: SignInInput!, $b: SignInInput!, $c: SignInInput!, $d: SignInInput!) { a: signIn(input: $a) { ${PERSON} } b: signIn(input: $b) { ${PERSON} } c: signIn(input: $c) { ${PERSON} } d: signIn(input: $d) { ${PERSON} } }`;
const QUARTER_HOUR = 15 * 60_000;

let address = 0;
/** An address that nobody has come from. */
const fresh = (): string => `10.${(address += 1) >> 16}.${(address >> 8) & 255}.${address & 255}`;
const from = (ip: string, username: string, password: string, headers = {}) => api.execute(SIGN_IN, { headers: { 'x-forwarded-for': ip, ...headers }, variables: { input: { username, password } } });
const codeOf = (answer: Answer): string | undefined => answer.data?.['signIn'].userErrors[0]?.code;
const fail = async (times: number, username: string, ip = fresh): Promise<void> => {
  for (let n = 0; n < times; n += 1) expect(codeOf(await from(ip(), username, 'wrong'))).toBe('BAD_CREDENTIALS');
};

/** Counts the passwords that are really tried from now on. */
function countChecks(): { made: number } {
  const state = accessState(api.house.runtime);
  const { checkPassword } = state;
  const count = { made: 0 };
  state.checkPassword = (hash, password) => {
    count.made += 1;
    return checkPassword(hash, password);
  };
  return count;
}

// Shows S3.2.2.1 (screen /login, operation signIn)
describe('an account', () => {
  it('is locked for a quarter of an hour after five wrong passwords, also for the right one and from anywhere', async () => {
    await fail(5, 'service');
    const locked = await api.execute(SIGN_IN, { variables: { input: { username: 'service', password: DEMO_PASSWORD } }, headers: { 'accept-language': 'en' } });
    expect(locked.data?.signIn.userErrors[0]).toMatchObject({ code: 'ACCOUNT_LOCKED', message: expect.stringContaining('15 minutes') });
    api.clock.advance(QUARTER_HOUR);
    expect(codeOf(await from(fresh(), 'service', DEMO_PASSWORD))).toBeUndefined();
  });

  it('has one limit, whatever it is called by', async () => {
    await fail(2, 'warehouse');
    await fail(2, 'warehouse@ordo.example');
    await fail(1, '13800138004');
    for (const name of ['Warehouse', 'warehouse@ordo.example', '+8613800138004']) expect(codeOf(await from(fresh(), name, DEMO_PASSWORD))).toBe('ACCOUNT_LOCKED');
  });

  it.each(['nobody-of-this-name', 'nobody@mail.example', '13911112222'])('that there is not is locked in the same words: %s', async (name) => {
    await fail(5, name);
    const [unknown, known] = [await from(fresh(), name, 'wrong'), await (async () => {
      await fail(5, 'partner');
      return from(fresh(), 'partner', 'wrong');
    })()];
    expect(unknown).toEqual(known);
    api.clock.advance(QUARTER_HOUR);
  });

  it('is not locked by right passwords, and a right one wipes out no wrong one', async () => {
    for (let n = 0; n < 7; n += 1) expect(codeOf(await from(fresh(), 'finance', DEMO_PASSWORD))).toBeUndefined();
    await fail(4, 'finance');
    expect(codeOf(await from(fresh(), 'finance', DEMO_PASSWORD))).toBeUndefined();
    await fail(1, 'finance');
    expect(codeOf(await from(fresh(), 'finance', DEMO_PASSWORD))).toBe('ACCOUNT_LOCKED');
  });

  it('opens to its owner in a browser that he has signed in from before, whatever strangers do', async () => {
    const first = await api.app.inject({ method: 'POST', url: '/graphql', headers: { 'x-forwarded-for': fresh() }, payload: { query: SIGN_IN, variables: { input: { username: 'clerk', password: DEMO_PASSWORD } } } });
    const { value = '' } = first.cookies.find(({ name }) => name === 'ordo_device') ?? {};
    const headers = { cookie: `ordo_device=${value}` };
    await fail(5, 'clerk');
    expect(codeOf(await from(fresh(), 'clerk', DEMO_PASSWORD))).toBe('ACCOUNT_LOCKED');
    expect(codeOf(await from(fresh(), 'clerk', DEMO_PASSWORD, headers))).toBeUndefined();
    for (const forged of [`${value}x`, 'x.y', value.split('.')[0]]) expect(codeOf(await from(fresh(), 'clerk', DEMO_PASSWORD, { cookie: `ordo_device=${forged}` }))).toBe('ACCOUNT_LOCKED');
    // The browser has five tries of its own, and is no good for anybody else's account.
    for (let n = 0; n < 5; n += 1) expect(codeOf(await from(fresh(), 'clerk', 'wrong', headers))).toBe('BAD_CREDENTIALS');
    expect(codeOf(await from(fresh(), 'clerk', DEMO_PASSWORD, headers))).toBe('ACCOUNT_LOCKED');
    await fail(5, 'customer');
    expect(codeOf(await from(fresh(), 'customer', DEMO_PASSWORD, headers))).toBe('ACCOUNT_LOCKED');
  });
});

describe('a network address', () => {
  it('tries twenty wrong passwords of one account a day, and cannot keep it locked for longer', async () => {
    const ip = fresh();
    for (let window = 0; window < 4; window += 1) {
      api.clock.advance(QUARTER_HOUR);
      await fail(5, 'admin', () => ip);
      // Refused, so not counted: neither here nor there.
      expect(codeOf(await from(ip, 'admin', 'wrong'))).toBe('ACCOUNT_LOCKED');
    }
    api.clock.advance(QUARTER_HOUR);
    const checks = countChecks();
    for (let n = 0; n < 10; n += 1) expect(codeOf(await from(ip, 'admin', 'wrong'))).toBe('ACCOUNT_LOCKED');
    expect(checks.made).toBe(0);
    expect(codeOf(await from(fresh(), 'admin', DEMO_PASSWORD))).toBeUndefined();
  });

  it('tries fifty a minute of any accounts', async () => {
    const ip = fresh();
    const codes = [];
    for (let n = 0; n < 51; n += 1) codes.push(codeOf(await from(ip, `sprayed-${n}`, 'wrong')));
    expect(codes.slice(0, 50)).toEqual(Array.from({ length: 50 }, () => 'BAD_CREDENTIALS'));
    expect(codes[50]).toBe('RATE_LIMITED');
  });
});

// The embedded database takes one after the other: what races is tried on the server.
const GUESSES = process.env['TEST_DATABASE'] === 'mysql' ? 10_000 : 1_000;

// Shows S3.2.2.1 (operation signIn)
it(`of ${GUESSES} guesses, by every name, from five hundred addresses, four in each request and fifty requests at once, five are tried`, async () => {
  api.clock.advance(QUARTER_HOUR);
  const checks = countChecks();
  const names = ['finance', 'FINANCE', 'finance@ordo.example', '13800138003'];
  const inputs = (n: number) => Object.fromEntries(['a', 'b', 'c', 'd'].map((alias, k) => [alias, { username: names[(n + k) % 4], password: `guess-${n}-${k}` }]));
  const guess = async (n: number): Promise<unknown[]> => {
    const { data } = await api.execute(FOUR_AT_ONCE, { headers: { 'x-forwarded-for': `10.200.${n % 4}.${n % 250}` }, variables: inputs(n) });
    return Object.values(data ?? {}).map(({ userErrors: [error] }) => error?.code);
  };
  const codes: unknown[] = [];
  for (let n = 0; n < GUESSES / 4; n += 50) codes.push(...(await Promise.all(Array.from({ length: 50 }, (_, k) => guess(n + k)))).flat());
  expect(codes).toHaveLength(GUESSES);
  expect(checks.made).toBe(5);
  expect(codes.filter((code) => code === 'BAD_CREDENTIALS')).toHaveLength(5);
  expect(codeOf(await from(fresh(), 'finance', DEMO_PASSWORD))).toBe('ACCOUNT_LOCKED');
}, 300_000);
