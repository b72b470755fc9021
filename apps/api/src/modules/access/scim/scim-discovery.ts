import { GROUP_SCHEMA, USER_SCHEMA } from './scim-shapes.js';

const attribute = (name: string, more: object = {}): object => ({
  name, type: 'string', multiValued: false, required: false, caseExact: false, mutability: 'readWrite', returned: 'default', uniqueness: 'none', description: name, ...more,
});
const many = (name: string, more: object = {}): object => attribute(name, {
  type: 'complex', multiValued: true, subAttributes: [attribute('value'), attribute('display'), attribute('type'), attribute('primary', { type: 'boolean' })], ...more,
});

const SCHEMAS = [
  {
    id: USER_SCHEMA, name: 'User', description: 'A member of the staff.',
    attributes: [
      attribute('userName', { required: true, uniqueness: 'server' }), attribute('displayName'), attribute('title'), attribute('active', { type: 'boolean' }),
      attribute('name', { type: 'complex', subAttributes: [attribute('formatted'), attribute('familyName'), attribute('givenName')] }),
      many('emails'), many('phoneNumbers'), many('groups', { mutability: 'readOnly' }),
    ],
  },
  {
    id: GROUP_SCHEMA, name: 'Group', description: 'A role. What it may do is decided in the admin.',
    attributes: [attribute('displayName', { required: true }), attribute('members', { type: 'complex', multiValued: true, subAttributes: [attribute('value', { mutability: 'immutable' }), attribute('display'), attribute('type')] })],
  },
];

type Resource = Record<string, unknown>;

/** What this provider can do, and what its resources look like (RFC 7643, 5 to 7). */
export function discovery(base: string): Record<'config' | 'schemas' | 'types', Resource[]> {
  const meta = (resourceType: string, path: string): object => ({ meta: { resourceType, location: `${base}/${path}` } });
  const type = (name: string, endpoint: string, schema: string): Resource => ({
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:ResourceType'], id: name, name, endpoint, description: name, schema, ...meta('ResourceType', `ResourceTypes/${name}`),
  });
  return {
    config: [{
      schemas: ['urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig'], patch: { supported: true }, bulk: { supported: false, maxOperations: 0, maxPayloadSize: 0 },
      filter: { supported: true, maxResults: 200 }, changePassword: { supported: false }, sort: { supported: false }, etag: { supported: false },
      authenticationSchemes: [{ type: 'oauthbearertoken', name: 'API key', description: 'A key with the permission scim:manage as a bearer token.', primary: true }], ...meta('ServiceProviderConfig', 'ServiceProviderConfig'),
    }],
    schemas: SCHEMAS.map((schema) => ({ schemas: ['urn:ietf:params:scim:schemas:core:2.0:Schema'], ...schema, ...meta('Schema', `Schemas/${schema.id}`) })),
    types: [type('User', '/Users', USER_SCHEMA), type('Group', '/Groups', GROUP_SCHEMA)],
  };
}
