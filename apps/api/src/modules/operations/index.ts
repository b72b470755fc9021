import type { ModuleDefinition } from '../../platform/module.js';
import { AuditResolver } from './audit.resolver.js';
import { JobResolver } from './job.resolver.js';

export const operationsModule: ModuleDefinition = { entities: [], resolvers: [JobResolver, AuditResolver] };
