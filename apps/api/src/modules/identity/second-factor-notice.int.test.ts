import { TOTP } from 'otpauth';
import { expect, it } from 'vitest';
import { Job } from '../../platform/jobs/job.entity.js';
import { encodeNodeId } from '../../platform/ids.js';
import { messagesTo, signInWith, somebody, SOMEBODYS_PASSWORD as password, type Somebody } from '../../testing/identity.js';
import { testApi } from '../../testing/test-api.js';

const api = await testApi();
const call = async (name: string, type: string, fields: string, input: object, headers: Record<string, string> = {}) => {
  const { data, errors } = await api.execute(`mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} userErrors { code } } }`, { headers: { 'accept-language': 'zh-CN', ...headers }, variables: { input } });
  expect([errors, data?.[name].userErrors]).toEqual([undefined, []]);
  return data?.[name];
};

type Owner = Somebody & { headers: Record<string, string>; secret: string; recoveryCodes: string[] };

/** Somebody who wants no mails of new browsers, with a second factor. */
async function owner(preferences: object = {}): Promise<Owner> {
  const who = await somebody(api);
  const headers = { authorization: `Bearer ${(await signInWith(api, who.username)).token}` };
  await call('updateProfile', 'UpdateProfileInput', 'user { id }', { mailNewBrowser: false, ...preferences }, headers);
  const { secret } = await call('startSecondFactor', 'OwnPasswordInput', 'secret', { password }, headers);
  const code = new TOTP({ secret }).generate({ timestamp: api.clock.now().getTime() });
  const { recoveryCodes } = await call('confirmSecondFactor', 'ConfirmSecondFactorInput', 'recoveryCodes', { code }, headers);
  return { ...who, headers, secret, recoveryCodes };
}

const mailsTo = async (who: Somebody) => (await messagesTo(api, who.email)).map(({ subject }) => subject);

it('the owner is told of every change of his second factor, though he wants no mails; no secret stands in one', async () => {
  const who = await owner();
  expect(await mailsTo(who)).toEqual(['两步验证已开启']);
  const renewed = await call('renewRecoveryCodes', 'OwnPasswordInput', 'recoveryCodes', { password }, who.headers);
  expect((await mailsTo(who))[0]).toBe('您的恢复码已更换');
  const signIn = await api.execute('mutation ($input: SignInInput!) { signIn(input: $input) { secondFactor { ticket } } }', { variables: { input: { username: who.username, password } } });
  await call('confirmSignIn', 'ConfirmSignInInput', 'token', { ticket: signIn.data?.signIn.secondFactor.ticket, code: renewed.recoveryCodes[0] });
  const [used] = await messagesTo(api, who.email);
  expect(used).toMatchObject({ subject: '有人使用了您的恢复码', text: expect.stringContaining('剩余恢复码：9 个') });
  await call('turnOffSecondFactor', 'OwnPasswordInput', 'turnedOff', { password }, who.headers);
  const all = await messagesTo(api, who.email);
  expect(all.map(({ subject }) => subject)).toEqual(['两步验证已关闭', '有人使用了您的恢复码', '您的恢复码已更换', '两步验证已开启']);
  for (const { text } of all) expect(text).toMatch(new RegExp(`${who.username}[^]*Asia/Shanghai`));
  const sent = JSON.stringify([all, await api.system().em.fork().find(Job, { name: 'identity.tell-second-factor' })]);
  for (const secret of [who.secret, ...who.recoveryCodes, ...renewed.recoveryCodes, who.email]) expect(sent.replaceAll(`"to":"${who.email}"`, '')).not.toContain(secret);
});

it('a reset is told to its owner in his language and time zone, not the administrator’s', async () => {
  const who = await owner({ locale: 'en', timeZone: 'Europe/Berlin' });
  const admin = { authorization: `Bearer ${await api.tokenOf('admin')}`, 'accept-language': 'zh-TW' };
  await call('resetSecondFactor', 'ResetSecondFactorInput', 'ended', { userId: encodeNodeId('User', who.id) }, admin);
  expect((await messagesTo(api, who.email))[0]).toMatchObject({ subject: 'Your two-step sign-in was reset', text: expect.stringMatching(/an administrator[^]*Europe\/Berlin/) });
  const silent = await owner();
  await call('resetSecondFactor', 'ResetSecondFactorInput', 'ended', { userId: encodeNodeId('User', silent.id) }, admin);
  expect((await mailsTo(silent))[0]).toBe('您的两步验证已被重置');
});

it('a change that is refused is not told', async () => {
  const who = await owner();
  await api.execute('mutation ($input: OwnPasswordInput!) { turnOffSecondFactor(input: $input) { userErrors { code } } }', { headers: who.headers, variables: { input: { password: 'wrong' } } });
  expect(await mailsTo(who)).toEqual(['两步验证已开启']);
});
