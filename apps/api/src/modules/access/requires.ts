import { requires } from '../../platform/graphql/permissions.js';
import type { Permission } from './permissions.js';

/** The caller needs this permission to call the field. Refused with FORBIDDEN otherwise. */
export const Requires = (permission: Permission): MethodDecorator & PropertyDecorator => requires(permission);
