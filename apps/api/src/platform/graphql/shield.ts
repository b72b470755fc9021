import { createRequire } from 'node:module';
import util from 'node:util';
import type * as Shield from 'graphql-shield';

// graphql-shield 7.6.5 imports util.isUndefined, which Node 23 removed, and both it and graphql-middleware must be
// loaded as CommonJS together or they see two copies of graphql's classes. Nothing else may import either.
const legacyUtil = util as unknown as { isUndefined?: (value: unknown) => boolean };
legacyUtil.isUndefined ??= (value) => value === undefined;
const require = createRequire(import.meta.url);
const { rule, allow, deny, and, or } = require('graphql-shield') as typeof Shield;

export { rule, allow, deny, and, or };
export type ShieldRule = ReturnType<ReturnType<typeof rule>>;
