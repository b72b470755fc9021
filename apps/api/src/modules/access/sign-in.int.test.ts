import { describe, expect, it } from 'vitest';
import { encodeNodeId } from '../../platform/ids.js';
import { DEMO_PASSWORD, testApi } from '../../testing/test-api.js';
import { Contact, ContactChannel } from './contact.entity.js';
import { hashPassword } from './passwords.js';
import { User } from './user.entity.js';

const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { token viewer { name roles permissions user { id username } } userErrors { code message field } } }';
const api = await testApi();

describe('signing in', () => {
  // Shows S3.2.1.1, S3.2.1.2 (screen /login, operation signIn)
  it('gives a token that works as a bearer, and says who it is', async () => {
    const { data } = await api.execute('{ viewer { name roles user { username } } }', { as: 'clerk' });
    expect(data?.viewer).toMatchObject({ name: '李婷', roles: ['clerk'], user: { username: 'clerk' } });
  });

  it('answers an unknown user and a wrong password alike', async () => {
    const wrong = await api.execute(SIGN_IN, { variables: { input: { username: 'warehouse', password: 'nope' } } });
    const unknown = await api.execute(SIGN_IN, { variables: { input: { username: 'nobody', password: 'nope' } } });
    expect(wrong.data?.signIn.userErrors).toEqual([{ code: 'BAD_CREDENTIALS', message: '用户名或密码不正确。', field: ['password'] }]);
    expect(unknown.data?.signIn).toEqual(wrong.data?.signIn);
  });

  // Shows S3.2.1.1 (screen /login, operation signIn)
  it.each(['Finance', ' finance@ordo.example ', 'FINANCE@ordo.example', '13800138003', '+86 138-0013-8003'])('takes the user name, the e-mail and the mobile: %s', async (username) => {
    const { data } = await api.execute(SIGN_IN, { variables: { input: { username, password: DEMO_PASSWORD } } });
    expect(data?.signIn).toMatchObject({ viewer: { user: { username: 'finance' } }, userErrors: [] });
  });

  it('takes a name that looks like an address before the address', async () => {
    const em = api.system().em.fork();
    const named = await em.findOneOrFail(User, { username: 'service' });
    await em.nativeUpdate(Contact, { userId: named.id, channel: ContactChannel.EMAIL }, { address: 'lin@mail.example' });
    const { id } = em.create(User, { username: 'lin@mail.example', displayName: '林', passwordHash: await hashPassword('another-password'), createdAt: api.clock.now() } as never);
    await em.flush();
    const signIn = async (password: string) => (await api.execute(SIGN_IN, { variables: { input: { username: 'lin@mail.example', password } } })).data?.signIn.viewer?.user.id;
    expect(await signIn('another-password')).toBe(encodeNodeId('User', id));
    expect(await signIn(DEMO_PASSWORD)).toBeUndefined();
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
