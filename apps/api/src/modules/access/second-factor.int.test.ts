import { TOTP } from 'otpauth';
import { describe, expect, it } from 'vitest';
import { AuditEntry } from '../../platform/audit/audit-entry.entity.js';
import { buildRole, buildUser, presetId, type TestUser } from '../../testing/access.js';
import { codeSentTo, humanProof } from '../../testing/identity.js';
import { testApi } from '../../testing/test-api.js';
import { Contact, ContactChannel } from './contact.entity.js';
import { hashPassword } from './passwords.js';
import { UserRole } from './role.entity.js';
import { RecoveryCode, SecondFactor } from './second-factor.entity.js';
import { User } from './user.entity.js';

const api = await testApi({ TRUST_PROXY: 'true' });
const PASSWORD = 'Mountain-Tea-7';
const passwordHash = await hashPassword(PASSWORD);
const ERRORS = 'userErrors { code message field }';
const SIGNED_IN = `token viewer { user { id } } secondFactor { ticket expiresAt enrolment } recoveryCodes ${ERRORS}`;
const call = async (name: string, type: string, fields: string, input: object, headers: Record<string, string> = {}) => {
  const { data, errors } = await api.execute(`mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`, { headers, variables: { input } });
  if (errors) throw new Error(JSON.stringify(errors));
  return data?.[name];
};

let ip = 0;
const signIn = (username: string, password = PASSWORD) => call('signIn', 'SignInInput', SIGNED_IN, { username, password }, { 'x-forwarded-for': `10.9.${(ip += 1) >> 8}.${ip & 255}` });
const confirm = (ticket: string, code: string) => call('confirmSignIn', 'ConfirmSignInInput', SIGNED_IN, { ticket, code });
const enrol = (ticket: string) => call('enrolAtSignIn', 'EnrolAtSignInInput', `secret uri ${ERRORS}`, { ticket });
const start = (by: TestUser, password = PASSWORD) => call('startSecondFactor', 'OwnPasswordInput', `secret uri ${ERRORS}`, { password }, by.headers);
const turnOn = (by: TestUser, code: string) => call('confirmSecondFactor', 'ConfirmSecondFactorInput', `recoveryCodes ${ERRORS}`, { code }, by.headers);
const turnOff = (by: TestUser, password = PASSWORD) => call('turnOffSecondFactor', 'OwnPasswordInput', `turnedOff ${ERRORS}`, { password }, by.headers);
const renew = (by: TestUser, password = PASSWORD) => call('renewRecoveryCodes', 'OwnPasswordInput', `recoveryCodes ${ERRORS}`, { password }, by.headers);
const ask = async (by: { headers: Record<string, string> }, query = '{ mySecondFactor { since required recoveryCodesLeft } }') => api.execute(query, { headers: by.headers });
const codeOf = (secret: string, stepsOn = 0): string => new TOTP({ secret }).generate({ timestamp: api.clock.now().getTime() + stepsOn * 30_000 });
/** A step later, so that the same secret has another code. */
const nextStep = (): void => void api.clock.advance(30_000);

type Person = TestUser & { username: string };

async function person(role = 'clerk'): Promise<Person> {
  const made = await buildUser(api, { role });
  const em = api.system().em.fork();
  await em.nativeUpdate(User, { id: made.rowId }, { passwordHash });
  return { ...made, username: (await em.findOneOrFail(User, { id: made.rowId })).username };
}

async function withSecondFactor(role?: string): Promise<Person & { secret: string; recoveryCodes: string[] }> {
  const made = await person(role);
  const { secret } = await start(made);
  const { recoveryCodes } = await turnOn(made, codeOf(secret));
  nextStep();
  return { ...made, secret, recoveryCodes };
}

describe('turning two-step sign-in on', () => {
  it('takes the password, and counts from the first code on; the recovery codes come with it', async () => {
    const who = await person();
    expect((await start(who, 'wrong')).userErrors).toMatchObject([{ code: 'BAD_CREDENTIALS', field: ['password'] }]);
    const { secret, uri } = await start(who);
    expect(uri).toContain(`secret=${secret}`);
    expect((await signIn(who.username)).token).toBeTruthy();
    expect((await turnOn(who, codeOf(secret, 5))).userErrors).toMatchObject([{ code: 'BAD_CREDENTIALS', field: ['code'] }]);
    const { recoveryCodes } = await turnOn(who, codeOf(secret));
    expect(new Set(recoveryCodes).size).toBe(10);
    expect((await ask(who)).data?.mySecondFactor).toMatchObject({ since: api.clock.now().toISOString(), required: false, recoveryCodesLeft: 10 });
    expect(await signIn(who.username)).toMatchObject({ token: null, viewer: null, secondFactor: { enrolment: false }, userErrors: [] });
  });

  it('keeps neither the secret nor a recovery code in the clear, and the audit log tells of it', async () => {
    const who = await withSecondFactor();
    const em = api.system().em.fork();
    expect((await em.findOneOrFail(SecondFactor, { userId: who.rowId })).secret).not.toContain(who.secret);
    const kept = JSON.stringify([await em.find(RecoveryCode, { userId: who.rowId }), await em.find(AuditEntry, { subjectId: who.rowId })]);
    for (const secret of [who.secret, ...who.recoveryCodes]) expect(kept).not.toContain(secret);
    expect(await em.count(AuditEntry, { subjectId: who.rowId, action: 'SecondFactorTurnedOn' })).toBe(1);
  });

  it('is refused twice, and to programs', async () => {
    const who = await withSecondFactor();
    expect((await start(who)).userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED' }]);
    expect((await turnOn(who, codeOf(who.secret))).userErrors).toMatchObject([{ code: 'BAD_CREDENTIALS' }]);
  });
});

// Shows S3.2.1.2 (screen /login, operation confirmSignIn)
describe('the second step', () => {
  it('starts the session with a code of the app', async () => {
    const who = await withSecondFactor();
    const { secondFactor } = await signIn(who.username);
    const { token, viewer, recoveryCodes, userErrors } = await confirm(secondFactor.ticket, codeOf(who.secret));
    expect({ viewer, recoveryCodes, userErrors }).toEqual({ viewer: { user: { id: who.id } }, recoveryCodes: null, userErrors: [] });
    expect((await ask({ headers: { authorization: `Bearer ${token}` } })).data?.mySecondFactor.recoveryCodesLeft).toBe(10);
  });

  it('takes the code of the step before and after, each step once, and none from before it', async () => {
    const who = await withSecondFactor();
    const again = async (code: string) => (await confirm((await signIn(who.username)).secondFactor.ticket, code)).userErrors[0]?.code;
    nextStep();
    expect(await again(codeOf(who.secret, -2))).toBe('BAD_CREDENTIALS');
    expect(await again(codeOf(who.secret, -1))).toBeUndefined();
    expect(await again(codeOf(who.secret, -1))).toBe('BAD_CREDENTIALS');
    expect(await again(codeOf(who.secret, 1))).toBeUndefined();
    expect(await again(codeOf(who.secret))).toBe('BAD_CREDENTIALS');
  });

  it('takes a recovery code once, however it is written', async () => {
    const who = await withSecondFactor();
    const [code = ''] = who.recoveryCodes;
    const { secondFactor } = await signIn(who.username);
    expect((await confirm(secondFactor.ticket, code.toUpperCase().replace('-', ' '))).token).toBeTruthy();
    expect((await ask(who)).data?.mySecondFactor.recoveryCodesLeft).toBe(9);
    expect((await confirm((await signIn(who.username)).secondFactor.ticket, code)).userErrors).toMatchObject([{ code: 'BAD_CREDENTIALS', field: ['code'] }]);
  });

  it('lets one of a hundred copies of the right code through, sent at once with as many tickets', async () => {
    const who = await withSecondFactor();
    const tickets = [];
    for (let n = 0; n < 100; n += 1) tickets.push((await signIn(who.username)).secondFactor.ticket);
    const answers = await Promise.all(tickets.map((ticket) => confirm(ticket, codeOf(who.secret))));
    expect(answers.filter(({ token }) => token)).toHaveLength(1);
  });

  it('tries five wrong codes of a thousand in a quarter of an hour, over all tickets', async () => {
    const who = await withSecondFactor();
    const { secondFactor: { ticket } } = await signIn(who.username);
    const { secondFactor: { ticket: second } } = await signIn(who.username);
    const codes: unknown[] = [];
    for (let n = 0; n < 1_000; n += 50) codes.push(...(await Promise.all(Array.from({ length: 50 }, (_, k) => confirm(k % 2 ? ticket : second, `zzzzz-${n + k}`)))).map(({ userErrors: [error] }) => error.code));
    expect(codes.filter((code) => code === 'BAD_CREDENTIALS')).toHaveLength(5);
    expect((await confirm((await signIn(who.username)).secondFactor.ticket, codeOf(who.secret))).userErrors).toMatchObject([{ code: 'ACCOUNT_LOCKED' }]);
    api.clock.advance(15 * 60_000);
    expect((await confirm((await signIn(who.username)).secondFactor.ticket, codeOf(who.secret))).token).toBeTruthy();
  });

  it('takes a ticket once, for ten minutes, for its own user, and for nothing else', async () => {
    const who = await withSecondFactor();
    const { secondFactor: { ticket } } = await signIn(who.username);
    expect((await ask({ headers: { authorization: `Bearer ${ticket}` } })).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect((await enrol(ticket)).userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED', field: ['ticket'] }]);
    expect((await confirm(ticket, codeOf(who.secret))).token).toBeTruthy();
    nextStep();
    const over = [{ code: 'BAD_CREDENTIALS', field: ['ticket'] }];
    expect((await confirm(ticket, codeOf(who.secret))).userErrors).toMatchObject(over);
    const { secondFactor: late } = await signIn(who.username);
    api.clock.advance(600_000);
    expect((await confirm(late.ticket, codeOf(who.secret))).userErrors).toMatchObject(over);
    const { secondFactor: ofDisabled } = await signIn(who.username);
    await api.system().em.fork().nativeUpdate(User, { id: who.rowId }, { enabled: false });
    expect((await confirm(ofDisabled.ticket, codeOf(who.secret))).userErrors).toMatchObject(over);
  });

  it('is still asked for after the password was recovered, and not with a ticket from before', async () => {
    const who = await withSecondFactor();
    const address = `${who.username}@mail.example`;
    const em = api.system().em.fork();
    em.create(Contact, { userId: who.rowId, channel: ContactChannel.EMAIL, address, verifiedAt: api.clock.now() } as never);
    await em.flush();
    const { secondFactor: before } = await signIn(who.username);
    const asked = await call('requestRecovery', 'RequestRecoveryInput', 'ticket', { address, humanProof: await humanProof(api) });
    const recovered = await call('recoverPassword', 'RecoverPasswordInput', `recovered ${ERRORS}`, { ticket: asked.ticket, code: await codeSentTo(api, address), password: 'New-Garden-22' });
    expect(recovered).toEqual({ recovered: true, userErrors: [] });
    expect((await confirm(before.ticket, codeOf(who.secret))).userErrors).toMatchObject([{ field: ['ticket'] }]);
    expect((await signIn(address, 'New-Garden-22')).secondFactor).toMatchObject({ enrolment: false });
  });
});

describe('turning it off', () => {
  it('takes the password, and voids the recovery codes', async () => {
    const who = await withSecondFactor();
    expect((await turnOff(who, 'wrong')).userErrors).toMatchObject([{ code: 'BAD_CREDENTIALS', field: ['password'] }]);
    expect(await turnOff(who)).toEqual({ turnedOff: true, userErrors: [] });
    expect((await turnOff(who)).userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED' }]);
    expect((await signIn(who.username)).token).toBeTruthy();
    expect((await ask(who)).data?.mySecondFactor).toMatchObject({ since: null, recoveryCodesLeft: 0 });
  });

  it('is what new recovery codes need too; the old ones are void', async () => {
    const who = await withSecondFactor();
    expect((await renew(who, 'wrong')).userErrors).toMatchObject([{ code: 'BAD_CREDENTIALS' }]);
    const { recoveryCodes } = await renew(who);
    expect(recoveryCodes).toHaveLength(10);
    const attempt = async (code: string) => (await confirm((await signIn(who.username)).secondFactor.ticket, code)).token;
    expect(await attempt(who.recoveryCodes[0] ?? '')).toBeNull();
    expect(await attempt(recoveryCodes[0])).toBeTruthy();
    expect((await renew(await person())).userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED' }]);
  });
});

describe('an administrator', () => {
  const RESET = ['resetSecondFactor', 'ResetSecondFactorInput', `ended user { secondFactorOn } ${ERRORS}`] as const;
  const asAdmin = async () => ({ authorization: `Bearer ${await api.tokenOf('admin')}` });

  it('resets the second factor of somebody who has lost it, and it is written down', async () => {
    const who = await withSecondFactor();
    const { data } = await api.execute('query ($id: ID!) { user(id: $id) { secondFactorOn } }', { as: 'admin', variables: { id: who.id } });
    expect(data?.user.secondFactorOn).toBe(true);
    expect(await call(...RESET, { userId: who.id }, await asAdmin())).toEqual({ ended: 1, user: { secondFactorOn: false }, userErrors: [] });
    expect((await ask(who)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect((await signIn(who.username)).token).toBeTruthy();
    expect(await api.system().em.fork().count(AuditEntry, { subjectId: who.rowId, action: 'SecondFactorReset' })).toBe(1);
    expect((await call(...RESET, { userId: who.id }, await asAdmin())).userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED', field: ['userId'] }]);
  });

  it('resets nobody who may more than he does, nor himself', async () => {
    const deputy = await buildUser(api, { role: (await buildRole(api, ['second-factor:reset', 'user:read'])).code });
    const boss = await withSecondFactor('administrator');
    expect((await call(...RESET, { userId: boss.id }, deputy.headers)).userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED', field: ['userId'] }]);
    expect((await call(...RESET, { userId: boss.id }, boss.headers)).userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED', field: ['userId'] }]);
  });
});

describe('a role that asks for it', () => {
  const REQUIRE = ['requireSecondFactor', 'RequireSecondFactorInput', `affected role { secondFactorRequired version } ${ERRORS}`] as const;
  const asking = async (role: { id: string }, required = true) => call(...REQUIRE, { roleId: role.id, required }, { authorization: `Bearer ${await api.tokenOf('admin')}` });

  it('signs its holders without one out at once, and lets them do nothing but set one up', async () => {
    const role = await buildRole(api, ['order:read']);
    const who = await person(role.code);
    expect(await asking(role)).toMatchObject({ affected: 1, role: { secondFactorRequired: true }, userErrors: [] });
    expect((await ask(who)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    const { token, secondFactor } = await signIn(who.username);
    expect({ token, secondFactor }).toMatchObject({ token: null, secondFactor: { enrolment: true } });
    expect((await confirm(secondFactor.ticket, '000000')).userErrors).toMatchObject([{ code: 'BAD_CREDENTIALS' }]);
    const { secret } = await enrol(secondFactor.ticket);
    const done = await confirm(secondFactor.ticket, codeOf(secret));
    expect(done).toMatchObject({ viewer: { user: { id: who.id } }, recoveryCodes: { length: 10 }, userErrors: [] });
    expect((await ask({ headers: { authorization: `Bearer ${done.token}` } }, '{ mySecondFactor { required } orders(first: 1) { nodes { id } } }')).data?.mySecondFactor.required).toBe(true);
    expect((await turnOff({ ...who, headers: { authorization: `Bearer ${done.token}` } })).userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED' }]);
    nextStep();
    expect((await signIn(who.username)).secondFactor.enrolment).toBe(false);
  });

  it('asks nothing of those whose time with it is over, and nothing any more once it asks no longer', async () => {
    const role = await buildRole(api, ['order:read'], { secondFactorRequired: true });
    const former = await person(role.code);
    await api.system().em.fork().nativeUpdate(UserRole, { userId: former.rowId }, { validUntil: api.clock.now() });
    expect((await signIn(former.username)).token).toBeTruthy();
    const holder = await person(role.code);
    expect((await signIn(holder.username)).token).toBeNull();
    expect((await asking(role, false)).userErrors).toEqual([]);
    expect((await signIn(holder.username)).token).toBeTruthy();
  });

  it('may be a preset one, but not one that the caller holds before he has a second factor, or could not hand out', async () => {
    const administrator = { id: await presetId(api, 'administrator') };
    expect((await asking(administrator)).userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED', field: ['required'] }]);
    const boss = await withSecondFactor('administrator');
    expect((await call(...REQUIRE, { roleId: administrator.id, required: true }, boss.headers)).userErrors).toEqual([]);
    expect((await call(...REQUIRE, { roleId: administrator.id, required: false }, boss.headers)).userErrors).toEqual([]);
    const deputy = await buildUser(api, { role: (await buildRole(api, ['role:edit', 'role:read'])).code });
    expect((await call(...REQUIRE, { roleId: administrator.id, required: false }, deputy.headers)).userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED', field: ['roleId'] }]);
  });

  it('keeps asking in its copies', async () => {
    const role = await buildRole(api, ['order:read'], { secondFactorRequired: true });
    const { data } = await api.execute('mutation ($input: CloneRoleInput!) { cloneRole(input: $input) { role { secondFactorRequired } } }', { as: 'admin', variables: { input: { roleId: role.id, name: '副本' } } });
    expect(data?.cloneRole.role.secondFactorRequired).toBe(true);
  });
});
