import type { ModuleDefinition } from '../../platform/module.js';
import { addAuditDownload } from './audit-download.js';
import { AuditExportPart } from './audit-export-part.entity.js';
import { registerAuditJobs } from './audit-jobs.js';
import { AuditResolver } from './audit.resolver.js';
import { JobResolver } from './job.resolver.js';

export const operationsModule: ModuleDefinition = {
  entities: [AuditExportPart],
  resolvers: [JobResolver, AuditResolver],
  register: registerAuditJobs,
  routes: (app, _runtime, _config, contextOf) => addAuditDownload(app, contextOf),
};
