import { isNonNullType, isObjectType, type GraphQLField, type GraphQLObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { accessState, buildApiKey, Role, PRESET_ROLES, previewPrincipal, VIEW_AS_HEADER } from '../modules/access/index.js';
import { createContext } from '../platform/context.js';
import { mayDo, type Principal } from '../platform/principal.js';
import { accessOf, guardSchema } from '../platform/graphql/guard-schema.js';
import { operationFor } from '../testing/operation-for.js';
import { testApi, type Person } from '../testing/test-api.js';
import { buildApiSchema } from './schema.js';

const PEOPLE: Person[] = ['admin', 'clerk', 'finance', 'warehouse', 'service', 'customer', 'partner'];
const API_KEY = 'oms_live_matrix';
const api = await testApi();
const schema = buildApiSchema();
const callers = await everybody();

interface Caller {
  principal: Principal;
  headers: Record<string, string>;
}

async function everybody(): Promise<Map<string, Caller>> {
  const em = api.system().em.fork();
  const role = await em.findOneOrFail(Role, { code: 'partner' });
  em.persist(buildApiKey(API_KEY, { name: 'matrix', permissions: role.permissions, createdAt: api.clock.now() }));
  await em.flush();
  const tokens = [...(await Promise.all(PEOPLE.map(async (person) => [person, await api.tokenOf(person)] as const))), ['apiKey', API_KEY] as const];
  const { authenticator } = accessState(api.house.runtime);
  const known = await Promise.all(tokens.map(async ([name, token]) => [name, { headers: { authorization: `Bearer ${token}` }, principal: await authenticator.principalOf(token, api.clock.now()) }] as const));
  const previews = await Promise.all((['clerk', 'customer'] as const).map(async (person) => [`the administrator who looks as ${person}`, await previewOf(person)] as const));
  return new Map<string, Caller>([...known, ...previews, ['anonymous', { headers: {}, principal: api.anonymous().principal }]]);
}

async function previewOf(person: Person): Promise<Caller> {
  const user = (await api.execute('{ viewer { user { id } } }', { as: person })).data?.viewer.user.id;
  const started = await api.execute('mutation ($input: StartViewAsInput!) { startViewAs(input: $input) { preview { id } } }', { as: 'admin', variables: { input: { userId: user } } });
  const id: string = started.data?.startViewAs.preview.id;
  const token = await api.tokenOf('admin');
  const by = await accessState(api.house.runtime).authenticator.principalOf(token, api.clock.now());
  return { headers: { authorization: `Bearer ${token}`, [VIEW_AS_HEADER]: id }, principal: await previewPrincipal(api.house.runtime.em, by, id, api.clock.now()) };
}

function fieldsOf(type: GraphQLObjectType | null | undefined): GraphQLField<unknown, unknown>[] {
  return Object.values(type?.getFields() ?? {});
}

/** The code that the matrix expects, or undefined when the caller may pass. */
function expected(principal: Principal, field: GraphQLField<unknown, unknown>, kind = 'query'): string | undefined {
  if (principal.preview && kind === 'mutation' && field.name !== 'leaveViewAs') return 'VIEW_AS_READ_ONLY';
  const access = accessOf(field);
  if (!access || access.kind === 'public') return undefined;
  if (principal.kind === 'anonymous') return 'UNAUTHENTICATED';
  return access.kind === 'permission' && !mayDo(principal, access.permission) ? 'FORBIDDEN' : undefined;
}

const REFUSALS = ['UNAUTHENTICATED', 'FORBIDDEN'];

describe.each([...callers.keys()])('what %s may call', (name) => {
  const caller = callers.get(name) as Caller;
  const { headers } = caller;
  const roots = [['query', schema.getQueryType()], ['mutation', schema.getMutationType()]] as const;
  const cells = roots.flatMap(([kind, type]) => fieldsOf(type).map((field) => [kind, field.name, field] as const));

  // Shows S8.1.1.2, S8.3.1.1
  it.each(cells)('%s %s', async (kind, _name, field) => {
    const refusal = expected(caller.principal, field, kind);
    // Ending the own session would end the test's.
    if (!refusal && ['signOut', 'endSessions'].includes(field.name)) return;
    const { document, variables } = operationFor(schema, kind, field);
    const { errors } = await api.execute(document, { variables, headers });
    const codes = (errors ?? []).filter((error) => error.path?.length === 1 || !error.path).map((error) => error.extensions.code);
    if (refusal) expect(codes).toEqual([refusal]);
    else expect(codes.filter((code) => REFUSALS.includes(code))).toEqual([]);
  });

  const guarded = Object.values(schema.getTypeMap()).filter((type): type is GraphQLObjectType => isObjectType(type) && !roots.some(([, root]) => root === type))
    .flatMap((type) => fieldsOf(type).filter((field) => accessOf(field)).map((field) => [type.name, field.name, field] as const));

  it.each(guarded)('%s.%s', async (_type, _field, field) => {
    const refusal = expected(caller.principal, field);
    if (!refusal) return;
    const ctx = createContext(api.house.runtime, caller.principal);
    const call = async (): Promise<unknown> => (field.subscribe ?? field.resolve)?.({}, {}, ctx, { parentType: {}, fieldNodes: [] } as never);
    await expect(call()).rejects.toMatchObject({ code: refusal });
  });
});

describe('the schema', () => {
  it('gives every root field a rule, or the server does not start', () => {
    const forgotten = buildApiSchema();
    const field = forgotten.getMutationType()?.getFields()['holdOrder'];
    expect(field).toBeDefined();
    if (field) field.extensions = {};
    expect(() => guardSchema(forgotten)).toThrow('No permission rule for: Mutation.holdOrder');
  });

  it('lets every mutation take one input and answer with userErrors', () => {
    for (const field of fieldsOf(schema.getMutationType())) {
      expect(field.args.map((arg) => arg.name), field.name).toEqual(['input']);
      const payload = isNonNullType(field.type) ? field.type.ofType : field.type;
      expect(isObjectType(payload) && Object.keys(payload.getFields()), field.name).toContain('userErrors');
    }
  });

  it('describes every type, field, argument and enum value', () => {
    const silent: string[] = [];
    for (const type of Object.values(schema.getTypeMap())) {
      if (type.name.startsWith('__')) continue;
      if (!type.description && !['Query', 'Mutation', 'Subscription'].includes(type.name)) silent.push(type.name);
      if ('getFields' in type) {
        for (const field of Object.values(type.getFields())) {
          if (!field.description) silent.push(`${type.name}.${field.name}`);
          if ('args' in field) for (const arg of field.args) if (!arg.description) silent.push(`${type.name}.${field.name}(${arg.name})`);
        }
      }
      if ('getValues' in type) for (const value of type.getValues()) if (!value.description) silent.push(`${type.name}.${value.name}`);
    }
    expect(silent).toEqual([]);
  });

  // Shows S8.1.2.3, S8.1.2.4, S8.1.2.5, S8.1.2.6, S8.1.2.7, S8.3.3.1 (screen /system/roles)
  it('has preset roles that hold only permissions that there are', () => {
    const used = new Set(Object.values(schema.getTypeMap()).filter(isObjectType).flatMap((type) => fieldsOf(type).map((field) => accessOf(field))).flatMap((access) => (access?.kind === 'permission' ? [access.permission] : [])));
    for (const permission of used) expect(PRESET_ROLES.find((role) => role.code === 'administrator')?.permissions).toContain(permission);
  });
});
