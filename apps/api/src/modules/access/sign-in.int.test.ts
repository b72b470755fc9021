import { describe, expect, it } from 'vitest';
import { testApi } from '../../testing/test-api.js';

const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { token viewer { name roles permissions user { id username } } userErrors { code message field } } }';
const api = await testApi();

describe('signing in', () => {
  // Shows S3.2.1.1, S3.2.1.2 (screen /login, operation signIn)
  it('gives a token that works as a bearer, and says who it is', async () => {
    const { data } = await api.execute('{ viewer { name roles user { username } } }', { as: 'clerk' });
    expect(data?.viewer).toMatchObject({ name: '李婷', roles: ['clerk'], user: { username: 'clerk' } });
  });

  it('answers an unknown user and a wrong password alike', async () => {
    const wrong = await api.execute(SIGN_IN, { variables: { input: { username: 'finance', password: 'nope' } } });
    const unknown = await api.execute(SIGN_IN, { variables: { input: { username: 'nobody', password: 'nope' } } });
    expect(wrong.data?.signIn.userErrors).toEqual([{ code: 'BAD_CREDENTIALS', message: '用户名或密码不正确。', field: ['password'] }]);
    expect(unknown.data?.signIn).toEqual(wrong.data?.signIn);
  });

  // Shows S3.2.2.1 (screen /login, operation signIn)
  it('locks an account after five wrong passwords, also for the right one', async () => {
    for (let i = 0; i < 5; i += 1) await api.execute(SIGN_IN, { variables: { input: { username: 'service', password: 'nope' } } });
    const { data } = await api.execute(SIGN_IN, { variables: { input: { username: 'service', password: 'Demo!2026' } }, headers: { 'accept-language': 'en' } });
    expect(data?.signIn.userErrors[0]).toMatchObject({ code: 'ACCOUNT_LOCKED', message: expect.stringContaining('minutes') });
  });

  it('is out at once when an administrator ends the sessions', async () => {
    const { data } = await api.execute('{ viewer { user { id } } }', { as: 'warehouse' });
    const input = { userId: data?.viewer.user.id };
    const ended = await api.execute('mutation ($input: EndSessionsInput!) { endSessions(input: $input) { ended userErrors { code } } }', { as: 'admin', variables: { input } });
    expect(ended.data?.endSessions).toEqual({ ended: 1, userErrors: [] });
    expect((await api.execute('{ orders { nodes { id } } }', { as: 'warehouse' })).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('refuses what a role may not do, naming the permission', async () => {
    const { errors } = await api.execute('{ users { nodes { id } } }', { as: 'clerk', headers: { 'accept-language': 'en' } });
    expect(errors?.[0]).toMatchObject({ message: 'You lack the permission user:read.', extensions: { code: 'FORBIDDEN' } });
  });
});
