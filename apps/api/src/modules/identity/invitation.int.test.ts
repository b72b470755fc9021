import { LEGAL_VERSIONS } from '@ordo/i18n';
import { describe, expect, it } from 'vitest';
import { AuditEntry } from '../../platform/audit/audit-entry.entity.js';
import { Job } from '../../platform/jobs/job.entity.js';
import { encodeNodeId } from '../../platform/ids.js';
import { apiWithCarrier } from '../../testing/carrier.js';
import { codeSentTo, messagesTo } from '../../testing/identity.js';
import type { Person } from '../../testing/test-api.js';
import { Role, User } from '../access/index.js';
import { Invitation } from './invitation.entity.js';

const { api } = await apiWithCarrier();
const INVITE = 'mutation ($input: InviteUserInput!) { inviteUser(input: $input) { invitation { id displayName email mobile roles { code } inviter { username } } userErrors { code message field } } }';
const REVOKE = 'mutation ($input: RevokeInvitationInput!) { revokeInvitation(input: $input) { invitation { id revokedAt } userErrors { code field } } }';
const OPEN = 'query ($token: String!) { openInvitation(token: $token) { displayName email mobile roles } }';
const REQUEST = 'mutation ($input: RequestInvitationCodesInput!) { requestInvitationCodes(input: $input) { ticket userErrors { code field } } }';
const ACCEPT = 'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { username userErrors { code message field } } }';
const PASSWORD = 'Tea-Garden-88';
const roles = new Map((await api.system().em.fork().find(Role, {})).map((role) => [role.code, role]));
const roleId = (code: string): string => encodeNodeId('Role', roles.get(code)?.id ?? '');
let people = 0;

function invitee(roleCodes: string[], over: object = {}) {
  people += 1;
  return { displayName: '钱进', email: `staff${people}@mail.example`, mobile: String(13_500_000_000 + people), roleIds: roleCodes.map(roleId), ...over };
}

const invite = async (input: object, as: Person = 'admin') => api.execute(INVITE, { as, variables: { input } });

async function tokenFor(email: string): Promise<string> {
  const [mail] = await messagesTo(api, email);
  const token = /\/invitation#(\S+)/.exec(mail?.text ?? '')?.[1];
  if (!token) throw new Error(`no link in the mail to ${email}`);
  return token;
}

async function acceptance(who: { email: string; mobile: string }, over: object = {}) {
  const token = await tokenFor(who.email);
  const { data } = await api.execute(REQUEST, { variables: { input: { token } } });
  return {
    token, ticket: data?.requestInvitationCodes.ticket, username: `staff-${people}`, password: PASSWORD, mobileCode: await codeSentTo(api, who.mobile), emailCode: await codeSentTo(api, who.email),
    agreementVersion: LEGAL_VERSIONS.agreement, privacyVersion: LEGAL_VERSIONS.privacy, ...over,
  };
}

const accept = async (input: object) => (await api.execute(ACCEPT, { variables: { input } })).data?.['acceptInvitation'];

describe('inviting somebody to the staff', () => {
  it('mails a link that leads to an account with exactly these roles', async () => {
    const who = invitee(['clerk', 'service']);
    const { data } = await invite(who);
    expect(data?.inviteUser).toMatchObject({ invitation: { email: expect.stringMatching(/^s\*\*\*@/), mobile: expect.stringMatching(/^135\*\*\*\*/), roles: [{ code: 'clerk' }, { code: 'service' }], inviter: { username: 'admin' } }, userErrors: [] });
    const input = await acceptance(who);
    const opened = await api.execute(OPEN, { variables: { token: input.token } });
    expect(opened.data?.openInvitation).toMatchObject({ displayName: '钱进', roles: ['订单处理员', '客服人员'], email: expect.stringContaining('***') });
    expect(await accept(input)).toEqual({ username: input.username, userErrors: [] });
    const signedIn = await api.execute('mutation ($input: SignInInput!) { signIn(input: $input) { viewer { name roles dataScopes { ownOnly shopIds } } } }', { variables: { input: { username: input.username, password: PASSWORD } } });
    expect(signedIn.data?.signIn.viewer).toEqual({ name: '钱进', roles: expect.arrayContaining(['clerk', 'service']), dataScopes: { ownOnly: false, shopIds: null } });
    expect((await api.execute(OPEN, { variables: { token: input.token } })).data?.openInvitation).toBeNull();
    expect(await accept({ ...input, username: 'somebody-else' })).toMatchObject({ username: null, userErrors: [{ code: 'NOT_FOUND' }] });
  });

  it('is for those who may, and hands out nothing that they do not hold', async () => {
    expect((await invite(invitee(['clerk']), 'clerk')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const em = api.system().em.fork();
    await em.nativeUpdate(Role, { code: 'warehouse' }, { permissions: [...(roles.get('warehouse')?.permissions ?? []), 'user:invite'] });
    const { data } = await invite(invitee(['warehouse', 'finance']), 'warehouse');
    expect(data?.inviteUser).toMatchObject({ invitation: null, userErrors: [{ code: 'ACTION_NOT_ALLOWED', field: ['roleIds'], message: expect.stringContaining('order:export') }] });
    expect((await invite(invitee(['warehouse']), 'warehouse')).data?.inviteUser.userErrors).toEqual([]);
  });

  it('is void when its inviter has lost what he hands out', async () => {
    const who = invitee(['warehouse']);
    expect((await invite(who, 'warehouse')).data?.inviteUser.userErrors).toEqual([]);
    const input = await acceptance(who);
    await api.system().em.fork().nativeUpdate(User, { username: 'warehouse' }, { enabled: false });
    expect(await accept(input)).toMatchObject({ username: null, userErrors: [{ code: 'NOT_FOUND', field: ['token'] }] });
  });

  it('wants both codes of the invited addresses, not of others', async () => {
    const [first, second] = [invitee(['clerk']), invitee(['clerk'])];
    await invite(first);
    await invite(second);
    const [mine, other] = [await acceptance(first), await acceptance(second)];
    expect(await accept({ ...mine, ticket: other.ticket, mobileCode: other.mobileCode, emailCode: other.emailCode })).toMatchObject({ username: null, userErrors: [{ code: 'BAD_CREDENTIALS' }] });
    const wrong = String((Number(mine.emailCode) + 1) % 1_000_000).padStart(6, '0');
    expect(await accept({ ...mine, emailCode: wrong })).toMatchObject({ userErrors: [{ field: ['emailCode'] }] });
    expect(await accept({ ...mine, username: `first-${people}` })).toMatchObject({ userErrors: [] });
  });

  it('says which address or role is wrong', async () => {
    const { data } = await invite(invitee(['clerk'], { email: 'nonsense', mobile: '123' }));
    expect(data?.inviteUser.userErrors.map((error: { field: string[] }) => error.field[0])).toEqual(['email', 'mobile']);
    expect((await invite(invitee(['customer']))).data?.inviteUser.userErrors).toMatchObject([{ field: ['roleIds'] }]);
  });

  it("keeps the link's secret nowhere but in the mail", async () => {
    const who = invitee(['clerk']);
    await invite(who);
    const token = await tokenFor(who.email);
    const em = api.system().em.fork();
    const kept = JSON.stringify([await em.find(Invitation, {}), await em.find(Job, {}), await em.find(AuditEntry, {})]);
    expect(kept).not.toContain(token);
    expect(JSON.stringify(await em.find(AuditEntry, { action: 'UserInvited' }))).not.toContain(who.email);
  });

  it('can be withdrawn while it waits, and is over after a week', async () => {
    const who = invitee(['clerk']);
    const { data } = await invite(who);
    const token = await tokenFor(who.email);
    const input = { invitationId: data?.inviteUser.invitation.id };
    expect((await api.execute(REVOKE, { as: 'admin', variables: { input } })).data?.revokeInvitation).toMatchObject({ invitation: { revokedAt: expect.any(String) }, userErrors: [] });
    expect((await api.execute(REVOKE, { as: 'admin', variables: { input } })).data?.revokeInvitation.userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED' }]);
    expect((await api.execute(REQUEST, { variables: { input: { token } } })).data?.requestInvitationCodes).toMatchObject({ ticket: null, userErrors: [{ code: 'NOT_FOUND' }] });
    const late = invitee(['clerk']);
    await invite(late);
    const open = { variables: { token: await tokenFor(late.email) } };
    expect((await api.execute(OPEN, open)).data?.openInvitation).not.toBeNull();
    api.clock.advance(7 * 86_400_000);
    expect((await api.execute(OPEN, open)).data?.openInvitation).toBeNull();
  });
});
