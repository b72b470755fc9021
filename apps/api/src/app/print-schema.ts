import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isObjectType, lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';
import { PERMISSIONS } from '../modules/access/index.js';
import { accessOf } from '../platform/graphql/guard-schema.js';
import { printDocs } from './print-docs.js';
import { buildApiSchema } from './schema.js';

const PACKAGE = resolve(import.meta.dirname, '../../../../../packages/schema');

/** Writes what others are generated from: the SDL with its `@requires` notes, and the permission constants. */
export function printAll(): void {
  const schema = buildApiSchema();
  mkdirSync(resolve(PACKAGE, 'src'), { recursive: true });
  writeFileSync(resolve(PACKAGE, 'schema.graphql'), sdl(schema));
  writeFileSync(resolve(PACKAGE, 'src/permissions.ts'), permissionConstants());
  writeFileSync(resolve(PACKAGE, 'src/index.ts'), "export { PERMISSIONS, type Permission } from './permissions.js';\n");
}

/** The schema as text; every guarded field says in its description what it requires. */
export function sdl(schema: GraphQLSchema): string {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const access = accessOf(field);
      if (!access || field.description?.includes('@requires')) continue;
      const note = access.kind === 'permission' ? access.permission : access.kind;
      field.description = `${field.description ?? ''}\n@requires ${note}`.trim();
    }
  }
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}

function permissionConstants(): string {
  const entries = Object.entries(PERMISSIONS).map(([name, { group }]) => `  ${JSON.stringify(name)}: { group: ${JSON.stringify(group)} },`);
  return [
    '// Generated from the API by `npm run schema -w @ordo/api`. Do not edit.',
    '/** Every permission there is: `resource:verb`. */',
    'export const PERMISSIONS = {', ...entries, '} as const;', '', 'export type Permission = keyof typeof PERMISSIONS;', '',
  ].join('\n');
}

printAll();
printDocs();
