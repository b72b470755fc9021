import { describe, expect, it } from 'vitest';
import { AuditEntry } from '../../platform/audit/audit-entry.entity.js';
import { Job } from '../../platform/jobs/job.entity.js';
import { apiWithCarrier } from '../../testing/carrier.js';
import { codeSentTo, messagesTo, signInWith, somebody, SOMEBODYS_PASSWORD as PASSWORD, type Somebody } from '../../testing/identity.js';
import { Contact } from '../access/index.js';

const { api } = await apiWithCarrier();
const REQUEST = 'mutation ($input: RequestContactChangeInput!) { requestContactChange(input: $input) { ticket expiresAt userErrors { code message field } } }';
const CHANGE = 'mutation ($input: ChangeContactInput!) { changeContact(input: $input) { changed userErrors { code field } } }';
const PASSWORD_CHANGE = 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { changed userErrors { code field message } } }';
const PROFILE = 'mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) { user { displayName } preferences { locale timeZone density colourScheme shortcuts mailNewBrowser } userErrors { code field } } }';
const ACCOUNT = '{ account { user { username displayName } contacts { channel address } sessions { current browser ip } } }';
const NEW = 'New-Garden-22';
const CHROME = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36';
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
let fresh = 0;
const freshMail = () => `fresh${(fresh += 1)}@mail.example`;
const freshMobile = () => String(13_500_000_000 + (fresh += 1));

type Caller = { authorization: string };

async function signedIn(who: Somebody, userAgent = CHROME): Promise<Caller> {
  const { token } = await signInWith(api, who.username, PASSWORD, { 'user-agent': userAgent });
  return { authorization: `Bearer ${token}` };
}

const send = async (document: string, headers: Caller, input: object) => Object.values((await api.execute(document, { headers, variables: { input } })).data ?? {})[0];
const isIn = async (headers: Caller): Promise<boolean> => (await api.execute('{ account { user { id } } }', { headers })).data?.['account'] != null;

describe('the own account', () => {
  it('shows name, masked addresses and where one is signed in', async () => {
    const who = await somebody(api);
    const headers = await signedIn(who);
    await signedIn(who, FIREFOX);
    const { data } = await api.execute(ACCOUNT, { headers });
    expect(data?.['account']).toEqual({
      user: { username: who.username, displayName: who.username },
      contacts: [{ channel: 'MOBILE', address: `137****${who.mobile.slice(-4)}` }, { channel: 'EMAIL', address: 's***@mail.example' }],
      sessions: [{ current: false, browser: 'Firefox · Linux', ip: '127.0.0.1' }, { current: true, browser: 'Chrome · Windows', ip: '127.0.0.1' }],
    });
  });

  it('is nobody else’s, and a key has none', async () => {
    expect((await api.execute(ACCOUNT)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    const { data } = await api.execute(ACCOUNT, { as: 'partner' });
    expect(data?.['account'].user.username).toBe('partner');
  });
});

describe('changing a mobile or an e-mail', () => {
  // Shows S3.1.2.3, S3.1.1.4, S3.1.1.6 (screen /account, operation requestContactChange, operation changeContact)
  it.each([['e-mail', freshMail, 'email', '您的账户已更换联系方式'], ['mobile', freshMobile, 'mobile', null]] as const)('of %s verifies the new one, tells the old one and ends other sessions', async (_kind, address, way, subject) => {
    const who = await somebody(api);
    const [headers, other] = [await signedIn(who), await signedIn(who, FIREFOX)];
    const next = address();
    const { ticket, userErrors } = await send(REQUEST, headers, { address: ` ${next.toUpperCase()}`, password: PASSWORD });
    expect(userErrors).toEqual([]);
    expect(await send(CHANGE, headers, { ticket, code: await codeSentTo(api, next) })).toEqual({ changed: true, userErrors: [] });
    expect([await isIn(headers), await isIn(other)]).toEqual([true, false]);
    expect((await messagesTo(api, who[way]))[0]).toMatchObject({ subject, text: expect.stringContaining(who.username) });
    const kept = await api.system().em.fork().find(Contact, { userId: who.id }, { orderBy: { channel: 'asc' } });
    expect(kept.map((each) => each.address)).toEqual(way === 'email' ? [next, who.mobile] : [who.email, next]);
    const [entry] = await api.system().em.fork().find(AuditEntry, { subjectId: who.id, action: 'ContactChanged' });
    expect(entry?.data).toMatchObject({ before: expect.stringContaining('***'), after: expect.stringContaining('***') });
    const sinks = JSON.stringify([await api.system().em.fork().find(AuditEntry, { actorId: who.id }), await api.system().em.fork().find(Job, {})]);
    expect(sinks).not.toMatch(new RegExp(`${next}|${who[way]}`));
  });

  it('answers the same whether somebody has the new address, and never takes it from him', async () => {
    const [who, owner] = [await somebody(api), await somebody(api)];
    const headers = await signedIn(who);
    const free = await send(REQUEST, headers, { address: freshMail(), password: PASSWORD });
    const taken = await send(REQUEST, headers, { address: owner.email, password: PASSWORD });
    expect({ ...taken, ticket: '' }).toEqual({ ...free, ticket: '' });
    // Its owner is told; the code that he was not sent is answered as a wrong one.
    const [told] = await messagesTo(api, owner.email);
    expect(told?.text).not.toMatch(/\d{6}/);
    const wrong = { changed: null, userErrors: [{ code: 'BAD_CREDENTIALS', field: ['code'] }] };
    expect(await send(CHANGE, headers, { ticket: taken.ticket, code: '000000' })).toEqual(wrong);
    expect(await send(CHANGE, headers, { ticket: free.ticket, code: 'x00000' })).toEqual(wrong);
    expect(await api.system().em.fork().count(Contact, { userId: owner.id, address: owner.email })).toBe(1);
  });

  it('wants the password, and the ticket of the very same person', async () => {
    const [who, thief] = [await somebody(api), await somebody(api)];
    const headers = await signedIn(who);
    expect(await send(REQUEST, headers, { address: freshMail(), password: 'guess' })).toMatchObject({ ticket: null, userErrors: [{ code: 'BAD_CREDENTIALS', field: ['password'] }] });
    expect(await send(REQUEST, headers, { address: 'nonsense', password: PASSWORD })).toMatchObject({ userErrors: [{ code: 'INVALID_INPUT', field: ['address'] }] });
    const next = freshMail();
    const { ticket } = await send(REQUEST, headers, { address: next, password: PASSWORD });
    const code = await codeSentTo(api, next);
    expect(await send(CHANGE, await signedIn(thief), { ticket, code })).toMatchObject({ changed: null });
    expect(await send(CHANGE, headers, { ticket, code })).toMatchObject({ changed: true });
    expect(await send(CHANGE, headers, { ticket, code })).toMatchObject({ changed: null });
  });

  it('counts wrong passwords as signing in does', async () => {
    const who = await somebody(api);
    const headers = await signedIn(who);
    for (let n = 0; n < 5; n += 1) await send(REQUEST, headers, { address: freshMail(), password: 'guess' });
    expect((await send(REQUEST, headers, { address: freshMail(), password: PASSWORD })).userErrors).toMatchObject([{ code: 'ACCOUNT_LOCKED' }]);
  });
});

describe('changing the password', () => {
  // Shows S3.1.1.7, S3.1.1.8, S3.1.2.2 (screen /account, operation changePassword)
  it('wants the old one, holds to the policy, ends the other sessions and tells by mail', async () => {
    const who = await somebody(api);
    const [headers, other] = [await signedIn(who), await signedIn(who, FIREFOX)];
    expect(await send(PASSWORD_CHANGE, headers, { oldPassword: 'guess', password: NEW })).toMatchObject({ changed: null, userErrors: [{ code: 'BAD_CREDENTIALS', field: ['oldPassword'] }] });
    for (const password of ['short-1', 'only-letters', `x-1-${who.username}`, PASSWORD]) {
      expect(await send(PASSWORD_CHANGE, headers, { oldPassword: PASSWORD, password }), password).toMatchObject({ changed: null, userErrors: [{ code: 'INVALID_INPUT', field: ['password'] }] });
    }
    expect(await send(PASSWORD_CHANGE, headers, { oldPassword: PASSWORD, password: NEW })).toEqual({ changed: true, userErrors: [] });
    expect([await isIn(headers), await isIn(other)]).toEqual([true, false]);
    expect((await signInWith(api, who.username)).token).toBeNull();
    expect((await signInWith(api, who.username, NEW, { 'user-agent': CHROME })).token).toMatch(/^ses_/);
    expect((await messagesTo(api, who.email)).map((message) => message.subject)).toContain('您的密码已修改');
  });
});

describe('the own profile', () => {
  it('is kept for every browser; what is left out stays, and null goes back to the browser’s', async () => {
    const who = await somebody(api);
    const headers = await signedIn(who);
    const viewer = async () => (await api.execute('{ viewer { user { displayName } preferences { locale timeZone density colourScheme shortcuts } } }', { headers })).data?.['viewer'];
    expect(await viewer()).toEqual({ user: { displayName: who.username }, preferences: null });
    const all = { locale: 'en', timeZone: 'Europe/Berlin', density: 'COMPACT', colourScheme: 'DARK', shortcuts: false };
    expect(await send(PROFILE, headers, { displayName: ' 林一 ', ...all })).toEqual({ user: { displayName: '林一' }, preferences: { ...all, mailNewBrowser: true }, userErrors: [] });
    await send(PROFILE, headers, { density: null, mailNewBrowser: false });
    expect(await viewer()).toEqual({ user: { displayName: '林一' }, preferences: { ...all, density: null } });
    const [entry] = await api.system().em.fork().find(AuditEntry, { subjectId: who.id, action: 'ProfileChanged' }, { orderBy: { id: 'asc' } });
    expect(entry?.changes).toEqual([{ field: 'displayName', before: 's**', after: '林*', masked: true }]);
  });

  it.each([['locale', 'fr'], ['timeZone', 'Mars/Olympus'], ['displayName', '  ']])('refuses a %s that is none, by its name', async (field, value) => {
    const { errors } = await api.execute(PROFILE, { headers: await signedIn(await somebody(api)), variables: { input: { [field]: value } } });
    expect(errors?.[0]).toMatchObject({ message: expect.stringContaining(field), extensions: { code: 'BAD_USER_INPUT' } });
  });
});

describe('a sign-in from a new browser', () => {
  it('is told by mail in the person’s language and time zone; the first, a known one and who wants none are not', async () => {
    const who = await somebody(api);
    const headers = await signedIn(who);
    await signedIn(who);
    expect(await messagesTo(api, who.email)).toEqual([]);
    await send(PROFILE, headers, { locale: 'en', timeZone: 'Europe/Berlin' });
    await signedIn(who, FIREFOX);
    const [mail, ...more] = await messagesTo(api, who.email);
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ subject: 'A sign-in from a new browser', text: expect.stringMatching(/Firefox · Linux[\s\S]*127\.0\.0\.1[\s\S]*3:00 AM \(Europe\/Berlin\)/i) });
    await signedIn(who, FIREFOX);
    await send(PROFILE, headers, { mailNewBrowser: false });
    await signedIn(who, 'curl/8.5.0');
    expect(await messagesTo(api, who.email)).toHaveLength(1);
  });
});
