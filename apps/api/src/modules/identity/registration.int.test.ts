import { LEGAL_VERSIONS } from '@ordo/i18n';
import { describe, expect, it } from 'vitest';
import { AuditEntry } from '../../platform/audit/audit-entry.entity.js';
import { Job } from '../../platform/jobs/job.entity.js';
import { apiWithCarrier } from '../../testing/carrier.js';
import { codeSentTo, humanProof, messagesTo } from '../../testing/identity.js';
import { Contact, User } from '../access/index.js';
import { Customer } from '../customers/index.js';
import { Consent } from './consent.entity.js';
import { VerificationCode } from './verification-code.entity.js';

const { api, sandbox } = await apiWithCarrier();
const REQUEST = 'mutation ($input: RequestRegistrationInput!) { requestRegistration(input: $input) { ticket expiresAt userErrors { code message field } } }';
const REGISTER = 'mutation ($input: RegisterInput!) { register(input: $input) { username userErrors { code message field } } }';
const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { token userErrors { code } } }';
const PASSWORD = 'Tea-Garden-88';
let people = 0;

interface Newcomer {
  username: string;
  mobile: string;
  email: string;
}

/** Somebody who was never here. */
function newcomer(): Newcomer {
  people += 1;
  return { username: `tea.lover-${people}`, mobile: String(13_900_000_000 + people), email: `lover${people}@mail.example` };
}

async function request({ mobile, email }: Pick<Newcomer, 'mobile' | 'email'>, headers?: Record<string, string>) {
  const input = { mobile, email, humanProof: await humanProof(api) };
  const { data, errors } = await api.execute(REQUEST, { variables: { input }, ...(headers && { headers }) });
  if (!data) throw new Error(JSON.stringify(errors));
  return data['requestRegistration'];
}

async function inputOf(who: Newcomer, over: object = {}) {
  const { ticket } = await request(who);
  return {
    ticket, username: who.username, password: PASSWORD, mobileCode: await codeSentTo(api, who.mobile), emailCode: await codeSentTo(api, who.email),
    agreementVersion: LEGAL_VERSIONS.agreement, privacyVersion: LEGAL_VERSIONS.privacy, ...over,
  };
}

const register = async (input: object) => (await api.execute(REGISTER, { variables: { input } })).data?.['register'];
/** Six digits that are not these. */
const other = (code: string): string => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

describe('registering', () => {
  // Shows S3.1.1.11 (screen /register, operation register)
  it('makes a customer who can sign in, once both codes are there, and keeps his consent', async () => {
    const who = newcomer();
    const input = await inputOf(who, { username: who.username.toUpperCase() });
    expect(await register(input)).toEqual({ username: who.username, userErrors: [] });
    const { data } = await api.execute(SIGN_IN, { variables: { input: { username: who.username, password: PASSWORD } } });
    expect(data?.signIn.token).toMatch(/^ses_/);
    const viewer = await api.execute('{ viewer { roles dataScopes { ownOnly } } orders { totalCount } }', { headers: { authorization: `Bearer ${data?.signIn.token}` } });
    expect(viewer.data).toEqual({ viewer: { roles: ['customer'], dataScopes: { ownOnly: true } }, orders: { totalCount: 0 } });
    const em = api.system().em.fork();
    const user = await em.findOneOrFail(User, { username: who.username });
    expect((await em.find(Contact, { userId: user.id })).map(({ address }) => address).sort()).toEqual([who.mobile, who.email].sort());
    expect((await em.find(Consent, { userId: user.id })).map(({ document, version }) => [document, version]).sort()).toEqual([['agreement', LEGAL_VERSIONS.agreement], ['privacy', LEGAL_VERSIONS.privacy]]);
  });

  it.each(['mobileCode', 'emailCode'] as const)('is refused with a wrong %s, by name of the field', async (field) => {
    const who = newcomer();
    const input = await inputOf(who);
    expect(await register({ ...input, [field]: other(input[field]) })).toMatchObject({ username: null, userErrors: [{ code: 'BAD_CREDENTIALS', field: [field] }] });
    expect(await register(input)).toMatchObject({ username: who.username, userErrors: [] });
  });

  // Shows S3.1.1.9, S3.1.2.1 (screen /register, operation register)
  it('says what is wrong with name, password and consent at once, and spends no try of the codes on it', async () => {
    const who = newcomer();
    const input = await inputOf(who);
    for (let n = 0; n < 6; n += 1) {
      const refused = await register({ ...input, username: '13800001000', password: 'password', agreementVersion: '2020-01-01' });
      expect(refused.userErrors.map((error: { field: string[] }) => error.field[0])).toEqual(['username', 'password', 'password', 'agreementVersion']);
    }
    expect(await register({ ...input, password: `Tea-${who.mobile}` })).toMatchObject({ userErrors: [{ field: ['password'] }] });
    expect(await register(input)).toMatchObject({ userErrors: [] });
  });

  it('tells that a name is taken only to whoever has proven both addresses, and lets him take another', async () => {
    const who = newcomer();
    const input = await inputOf(who, { username: 'clerk' });
    expect(await register({ ...input, emailCode: other(input.emailCode) })).toMatchObject({ userErrors: [{ field: ['emailCode'] }] });
    expect(await register(input)).toMatchObject({ userErrors: [{ code: 'INVALID_INPUT', field: ['username'] }] });
    expect(await register({ ...input, username: who.username })).toMatchObject({ userErrors: [] });
  });

  it('never gives a newcomer the orders of somebody who had his number before', async () => {
    const em = api.system().em.fork();
    const who = { ...newcomer(), mobile: '13812341000' };
    const before = await em.count(Customer, { phone: who.mobile });
    expect(await register(await inputOf(who))).toMatchObject({ userErrors: [] });
    expect(await em.count(Customer, { phone: who.mobile })).toBe(before + 1);
  });
});

describe('an address that has an account', () => {
  // Shows S3.1.1.6 (operation requestRegistration)
  it('gets the same answer as one that has none, and is told by message alone', async () => {
    const who = newcomer();
    await register(await inputOf(who));
    api.clock.advance(61_000);
    const known = await request(who);
    const unknown = await request(newcomer());
    expect({ ...known, ticket: '' }).toEqual({ ...unknown, ticket: '' });
    expect(known.ticket.length).toBe(unknown.ticket.length);
    const [mail] = await messagesTo(api, who.email);
    expect(mail).toMatchObject({ channel: 'EMAIL', text: expect.stringContaining('已有账户') });
    expect(mail?.text).not.toMatch(/\d{6}/);
  });
});

describe('a code', () => {
  it('is good for one success, however many hand it in at once', async () => {
    const who = newcomer();
    const input = await inputOf(who);
    const answers = await Promise.all(Array.from({ length: 100 }, (_, n) => register({ ...input, username: `racer${people}x${n}` })));
    expect(answers.filter((answer) => answer?.username).length).toBe(1);
    expect(await api.system().em.fork().count(User, { username: { $like: `racer${people}x%` } })).toBe(1);
  });

  it('is tried five times and no more, also when all come at once', async () => {
    const who = newcomer();
    const input = await inputOf(who);
    await Promise.all(Array.from({ length: 30 }, () => register({ ...input, mobileCode: other(input.mobileCode) })));
    expect(await register(input)).toMatchObject({ userErrors: [{ field: ['mobileCode'] }, { field: ['emailCode'] }] });
    const [row] = await api.system().em.fork().find(VerificationCode, { address: who.mobile });
    expect(row?.attempts).toBe(5);
  });

  it('is over after ten minutes, after use, and with another ticket', async () => {
    const who = newcomer();
    const input = await inputOf(who);
    const stranger = await request(newcomer());
    expect(await register({ ...input, ticket: stranger.ticket })).toMatchObject({ username: null });
    expect(await register(input)).toMatchObject({ userErrors: [] });
    expect(await register({ ...input, username: `${who.username}x` })).toMatchObject({ username: null, userErrors: [{ field: ['mobileCode'] }, { field: ['emailCode'] }] });
    const late = await inputOf(newcomer());
    api.clock.advance(10 * 60_000);
    expect(await register(late)).toMatchObject({ username: null });
  });

  it('is sent to a number once a minute and ten times a day, whoever asks', async () => {
    const who = newcomer();
    expect((await request(who)).userErrors).toEqual([]);
    expect((await request(who)).userErrors).toMatchObject([{ code: 'RATE_LIMITED', field: ['mobile'] }]);
    for (let n = 0; n < 9; n += 1) {
      api.clock.advance(61_000);
      expect((await request(who)).userErrors, `${n}`).toEqual([]);
    }
    api.clock.advance(61_000);
    expect((await request(who)).userErrors).toMatchObject([{ code: 'RATE_LIMITED' }]);
    api.clock.advance(24 * 3_600_000);
    expect((await request(who)).userErrors).toEqual([]);
  });

  it('is not asked for twice at once: one message, not two', async () => {
    const who = newcomer();
    const answers = await Promise.all(Array.from({ length: 8 }, () => request(who)));
    expect(answers.filter((answer) => answer.ticket)).toHaveLength(1);
    expect(await messagesTo(api, who.mobile)).toHaveLength(1);
  });

  it('needs a human proof, and each proof is good once', async () => {
    const who = newcomer();
    const proof = await humanProof(api);
    const ask = async (input: object) => (await api.execute(REQUEST, { variables: { input } })).data?.['requestRegistration'].userErrors;
    expect(await ask({ ...who, username: undefined, humanProof: 'e30=' })).toMatchObject([{ field: ['humanProof'] }]);
    const { mobile, email } = who;
    expect(await ask({ mobile, email, humanProof: proof })).toEqual([]);
    const next = newcomer();
    expect(await ask({ mobile: next.mobile, email: next.email, humanProof: proof })).toMatchObject([{ field: ['humanProof'] }]);
  });

  it('speaks the language of whoever asks, on the phone and in the mail', async () => {
    const who = newcomer();
    await request(who, { 'accept-language': 'en' });
    const [mail] = await messagesTo(api, who.email);
    expect(mail).toMatchObject({ subject: 'Your verification code', state: 'KEPT', text: expect.stringContaining('valid for 10 minutes') });
    expect(sandbox.world.state.sms.find((sms) => sms.phone === who.mobile)?.text).toContain('Your verification code is');
    expect((await messagesTo(api, who.mobile))[0]).toMatchObject({ channel: 'MOBILE', state: 'SENT', subject: null });
  });

  it('stands nowhere in plain: not in the tables of codes, jobs and audit', async () => {
    const who = newcomer();
    const input = await inputOf(who);
    await register(input);
    const em = api.system().em.fork();
    const kept = JSON.stringify([await em.find(VerificationCode, {}), await em.find(Job, {}), await em.find(AuditEntry, {})]);
    for (const secret of [input.mobileCode, input.emailCode, input.ticket, PASSWORD]) expect(kept).not.toContain(`"${secret}"`);
  });
});
