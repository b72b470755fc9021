import { describe, expect, it } from 'vitest';
import { judgeScim, patchOf } from '../../../testing/scim-judge.js';
import { testApi } from '../../../testing/test-api.js';
import { AuditEntry } from '../../../platform/audit/audit-entry.entity.js';
import { buildApiKey } from '../build-api-key.js';
import { hashPassword } from '../passwords.js';
import { User } from '../user.entity.js';

const api = await testApi();
await makeKey('oms_live_hr', ['scim:manage']);
await makeKey('oms_live_other', ['order:read']);

async function makeKey(secret: string, permissions: string[]): Promise<void> {
  await api.system().em.fork().persist(buildApiKey(secret, { name: secret, permissions, createdAt: api.clock.now() })).flush();
}

async function scim(method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, body?: unknown, key = 'oms_live_hr') {
  // The bucket of one key is not this test's matter.
  api.clock.advance(1_000);
  const payload = body === undefined ? {} : { payload: typeof body === 'string' ? body : JSON.stringify(body), headers: { 'content-type': 'application/scim+json' } };
  const response = await api.app.inject({ method, url: `/scim/v2${path}`, ...payload, headers: { ...payload.headers, ...(key && { authorization: `Bearer ${key}` }) } });
  const answer = response.body === '' ? undefined : response.json();
  if (answer) expect(judgeScim(response.statusCode, answer)).toEqual(answer);
  return { status: response.statusCode, headers: response.headers, body: answer };
}

const find = (filter: string) => scim('GET', `/Users?filter=${encodeURIComponent(filter)}`);
const names = (answer: { body: { Resources: { userName: string }[] } }): string[] => answer.body.Resources.map((each) => each.userName);
/** As it is, right or wrong. */
const patch = (...Operations: object[]) => ({ schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'], Operations });
const ERROR = 'urn:ietf:params:scim:api:messages:2.0:Error';

async function groupId(name: string): Promise<string> {
  const { body } = await scim('GET', `/Groups?filter=${encodeURIComponent(`displayName eq "${name}"`)}`);
  return body.Resources[0].id;
}

async function givePassword(id: string): Promise<void> {
  await api.system().em.fork().nativeUpdate(User, { id }, { passwordHash: await hashPassword('Demo!2026') });
}

async function signIn(username: string): Promise<string | null> {
  const { data } = await api.execute('mutation ($input: SignInInput!) { signIn(input: $input) { token } }', { variables: { input: { username, password: 'Demo!2026' } } });
  return data?.signIn.token;
}

const ordersWith = async (token: string) => (await api.execute('{ orders { totalCount } }', { headers: { authorization: `Bearer ${token}` } })).errors?.[0]?.extensions.code ?? 'seen';

describe('the life of an employee', () => {
  it('from hire over another post to leaving and coming back', async () => {
    const hired = await scim('POST', '/Users', {
      schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'], userName: 'Wu.Lei@example.com', externalId: 'HR-0815', name: { familyName: '吴', givenName: '磊' }, emails: [{ value: 'wu.lei@example.com', primary: true }], active: true,
    });
    expect(hired.status).toBe(201);
    expect(hired.headers['content-type']).toContain('application/scim+json');
    expect(hired.headers['location']).toBe(hired.body.meta.location);
    expect(hired.body).toMatchObject({ userName: 'wu.lei@example.com', displayName: '吴磊', externalId: 'HR-0815', active: true, groups: [], emails: [{ value: 'wu.lei@example.com', primary: true }] });
    const { id } = hired.body;
    // He joins the clerks, and can work.
    await givePassword(id);
    const clerks = await groupId('订单处理员');
    expect((await scim('PATCH', `/Groups/${clerks}`, patchOf({ op: 'add', path: 'members', value: [{ value: id }] }))).body.members.map((each: { value: string }) => each.value)).toContain(id);
    expect((await scim('GET', `/Users/${id}`)).body.groups).toMatchObject([{ value: clerks, display: '订单处理员' }]);
    const token = await signIn('wu.lei@example.com') ?? '';
    expect(await ordersWith(token)).toBe('seen');
    // He moves to the warehouse.
    const keepers = await groupId('仓库管理员');
    await scim('PATCH', `/Groups/${keepers}`, patchOf({ op: 'Add', path: 'members', value: [{ value: id }] }));
    await scim('PATCH', `/Groups/${clerks}`, patchOf({ op: 'Remove', path: `members[value eq "${id}"]` }));
    expect((await scim('GET', `/Users/${id}`)).body.groups.map((each: { display: string }) => each.display)).toEqual(['仓库管理员']);
    // He marries, and is found by every common operator.
    const renamed = await scim('PUT', `/Users/${id}`, { ...hired.body, displayName: '吴磊磊', title: '组长' });
    expect(renamed.body).toMatchObject({ displayName: '吴磊磊', title: '组长' });
    for (const filter of ['userName eq "WU.LEI@EXAMPLE.COM"', 'userName sw "wu.lei"', 'userName co "lei@"', 'externalId eq "HR-0815"', 'emails[value eq "wu.lei@example.com"]', 'emails.value ew "example.com"', 'active eq true and title pr', 'not (active eq false) and displayName eq "吴磊磊"']) {
      expect(names(await find(filter)), filter).toEqual(['wu.lei@example.com']);
    }
    // He leaves: out with the next request, also where he was signed in.
    const left = await scim('PATCH', `/Users/${id}`, patchOf({ op: 'Replace', path: 'active', value: 'False' }));
    expect(left.body.active).toBe(false);
    expect(await ordersWith(token)).toBe('UNAUTHENTICATED');
    expect(await signIn('wu.lei@example.com')).toBeNull();
    // He is deleted, and comes back a year later as himself.
    expect((await scim('DELETE', `/Users/${id}`)).status).toBe(204);
    expect((await scim('GET', `/Users/${id}`)).status).toBe(404);
    expect(names(await find('userName eq "wu.lei@example.com"'))).toEqual([]);
    const back = await scim('POST', '/Users', { userName: 'wu.lei@example.com', active: true });
    expect(back.body).toMatchObject({ id, active: true, groups: [] });
    const told = await api.system().em.fork().find(AuditEntry, { actorKind: 'apiKey' }, { orderBy: { id: 'asc' } });
    // Rights that are given have entries of their own beside.
    expect(told.map(({ action }) => action).filter((action) => !action.includes('.'))).toEqual(['UserProvisioned', 'RoleProvisioned', 'RoleProvisioned', 'RoleProvisioned', 'UserProvisioned', 'SessionEnded', 'UserSwitchedOff', 'SessionEnded', 'UserSwitchedOff', 'UserProvisioned']);
  });
});

describe('groups', () => {
  it('are roles: one that is added may do nothing, one that came with the system stays', async () => {
    const added = await scim('POST', '/Groups', { displayName: '外包客服', externalId: 'g-1' });
    expect(added).toMatchObject({ status: 201, body: { displayName: '外包客服', members: [] } });
    expect((await scim('PATCH', `/Groups/${added.body.id}`, patch({ op: 'replace', value: { displayName: '外包客服组' } }))).body.displayName).toBe('外包客服组');
    expect((await scim('DELETE', `/Groups/${added.body.id}`)).status).toBe(204);
    expect((await scim('DELETE', `/Groups/${await groupId('客服人员')}`)).body).toMatchObject({ schemas: [ERROR], status: '403' });
  });

  it('with administrative rights are given and taken in the admin only, and the last administrator stays', async () => {
    const { body: { Resources: [admin] } } = await find('userName eq "admin"');
    const { body: { Resources: [clerk] } } = await find('userName eq "clerk"');
    const administrators = await groupId('系统管理员');
    expect((await scim('PATCH', `/Groups/${administrators}`, patch({ op: 'add', path: 'members', value: [{ value: clerk.id }] }))).status).toBe(403);
    expect((await scim('PATCH', `/Users/${admin.id}`, patch({ op: 'replace', path: 'active', value: false }))).body).toMatchObject({ status: '403', detail: 'The last administrator cannot be switched off' });
    expect((await scim('DELETE', `/Users/${admin.id}`)).status).toBe(403);
  });
});

describe('the protocol', () => {
  it('pages from 1, and shows what is asked for', async () => {
    const { body } = await scim('GET', '/Users?startIndex=2&count=2&attributes=userName');
    expect(body).toMatchObject({ totalResults: 7, startIndex: 2, itemsPerPage: 2 });
    expect(Object.keys(body.Resources[0]).sort()).toEqual(['id', 'schemas', 'userName']);
    expect((await scim('GET', '/Users?count=0')).body).toMatchObject({ totalResults: 7, Resources: [] });
    expect((await scim('GET', '/Groups?excludedAttributes=members')).body.Resources[0].members).toBeUndefined();
  });

  it('shows no customers', async () => {
    expect(names(await scim('GET', '/Users'))).not.toContain('customer');
  });

  it('says what it can do', async () => {
    expect((await scim('GET', '/ServiceProviderConfig')).body).toMatchObject({ patch: { supported: true }, filter: { supported: true }, bulk: { supported: false } });
    expect((await scim('GET', '/ResourceTypes/User')).body).toMatchObject({ endpoint: '/Users' });
    expect((await scim('GET', '/Schemas')).body.totalResults).toBe(2);
    expect((await scim('GET', '/Schemas/urn:nothing')).status).toBe(404);
  });

  it.each([
    ['POST', '/Users', { userName: 'CLERK' }, 409, 'uniqueness'], ['POST', '/Users', {}, 400, 'invalidValue'], ['POST', '/Users', { userName: 'a b' }, 400, 'invalidValue'], ['POST', '/Users', { userName: 'x'.repeat(41) }, 400, 'invalidValue'],
    ['POST', '/Users', { userName: 'new', active: 'perhaps' }, 400, 'invalidValue'], ['POST', '/Users', [], 400, 'invalidSyntax'], ['POST', '/Users', '{', 400, 'invalidSyntax'], ['POST', '/Groups', { displayName: '客服人员' }, 409, 'uniqueness'],
    ['POST', '/Groups', { displayName: 'new', members: [{ value: 'nobody' }] }, 400, 'invalidValue'], ['PATCH', '/Users/NOBODY', patch({ op: 'add' }), 404, undefined], ['GET', '/Users/NOBODY', undefined, 404, undefined],
    ['GET', '/Users?filter=userName%20is%20x', undefined, 400, 'invalidFilter'], ['GET', '/Users?count=x', undefined, 400, 'invalidValue'],
  ] as const)('%s %s %j is refused in its own form', async (method, path, body, status, scimType) => {
    expect((await scim(method, path, body)).body).toMatchObject({ schemas: [ERROR], status: String(status), ...(scimType && { scimType }) });
  });

  it('lets in nobody without a key that may do this, a signed-in administrator neither', async () => {
    expect((await scim('GET', '/Users', undefined, '')).status).toBe(401);
    expect((await scim('GET', '/Users', undefined, 'oms_live_other')).status).toBe(403);
    expect((await scim('GET', '/Users', undefined, await api.tokenOf('admin'))).body).toMatchObject({ schemas: [ERROR], status: '401' });
  });
});
