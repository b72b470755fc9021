import { describe, expect, it } from 'vitest';
import { apiWithCarrier } from '../../testing/carrier.js';
import { codeSentTo, humanProof, messagesTo, signInWith, somebody, SOMEBODYS_PASSWORD as OLD } from '../../testing/identity.js';
import { OutgoingMessage } from './outgoing-message.entity.js';

const { api } = await apiWithCarrier();
const REQUEST = 'mutation ($input: RequestRecoveryInput!) { requestRecovery(input: $input) { ticket expiresAt userErrors { code message field } } }';
const RECOVER = 'mutation ($input: RecoverPasswordInput!) { recoverPassword(input: $input) { recovered userErrors { code message field } } }';
const NEW = 'New-Garden-22';
const request = async (address: string) => (await api.execute(REQUEST, { variables: { input: { address, humanProof: await humanProof(api) } } })).data?.['requestRecovery'];
const recover = async (input: object) => (await api.execute(RECOVER, { variables: { input } })).data?.['recoverPassword'];
const signIn = (username: string, password: string) => signInWith(api, username, password);

describe('recovering a password', () => {
  // Shows S3.3.1.5, S3.3.1.6 (screen /recover, operation recoverPassword)
  it.each(['mobile', 'email'] as const)('by %s sets a new one, ends every session and tells its owner by mail', async (way) => {
    const who = await somebody(api);
    const { token } = await signIn(who.username, OLD);
    const { ticket } = await request(way === 'email' ? ` ${who.email.toUpperCase()}` : who.mobile);
    expect(await recover({ ticket, code: await codeSentTo(api, who[way]), password: NEW })).toEqual({ recovered: true, userErrors: [] });
    expect((await api.execute('{ orders { totalCount } }', { headers: { authorization: `Bearer ${token}` } })).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect((await signIn(who.username, OLD)).userErrors).toMatchObject([{ code: 'BAD_CREDENTIALS' }]);
    expect((await signIn(who.username, NEW)).token).toMatch(/^ses_/);
    expect((await messagesTo(api, who.email))[0]).toMatchObject({ subject: '您的密码已修改', text: expect.stringContaining(who.username) });
  });

  it('lets in whom wrong passwords have locked out', async () => {
    const who = await somebody(api);
    for (let n = 0; n < 6; n += 1) await signIn(who.username, 'guess');
    expect((await signIn(who.username, OLD)).userErrors).toMatchObject([{ code: 'ACCOUNT_LOCKED' }]);
    const { ticket } = await request(who.email);
    await recover({ ticket, code: await codeSentTo(api, who.email), password: NEW });
    expect((await signIn(who.username, NEW)).token).toMatch(/^ses_/);
  });

  it('holds the new password to the policy, without spending a try', async () => {
    const who = await somebody(api);
    const { ticket } = await request(who.email);
    const code = await codeSentTo(api, who.email);
    for (const password of ['short-1', 'only-letters', 'P@ssw0rd1!', `x-1-${who.email.split('@')[0]}`]) {
      expect(await recover({ ticket, code, password }), password).toMatchObject({ recovered: null, userErrors: [{ code: 'INVALID_INPUT', field: ['password'] }] });
    }
    expect(await recover({ ticket, code, password: NEW })).toMatchObject({ recovered: true });
  });

  it('takes a code once and five wrong ones at most', async () => {
    const who = await somebody(api);
    const { ticket } = await request(who.email);
    const code = await codeSentTo(api, who.email);
    const answers = await Promise.all(Array.from({ length: 100 }, () => recover({ ticket, code, password: NEW })));
    expect(answers.filter((answer) => answer.recovered)).toHaveLength(1);
    api.clock.advance(61_000);
    const again = await request(who.email);
    const right = await codeSentTo(api, who.email);
    const wrong = String((Number(right) + 1) % 1_000_000).padStart(6, '0');
    for (let n = 0; n < 5; n += 1) expect((await recover({ ticket: again.ticket, code: wrong, password: OLD })).userErrors).toMatchObject([{ code: 'BAD_CREDENTIALS', field: ['code'] }]);
    expect((await recover({ ticket: again.ticket, code: right, password: OLD })).recovered).toBeNull();
  });

  it('writes to nobody who has no account, or may not sign in', async () => {
    const out = await somebody(api, { enabled: false });
    const em = api.system().em.fork();
    const before = await em.count(OutgoingMessage, {});
    for (const address of ['nobody@mail.example', '13600009999', out.email]) expect((await request(address)).userErrors).toEqual([]);
    await api.house.runtime.jobs.drain();
    expect(await em.count(OutgoingMessage, {})).toBe(before);
  });
});
