import type { ModuleDefinition } from '../../platform/module.js';
import { registerAuditJobs } from './audit-jobs.js';
import { AuditResolver } from './audit.resolver.js';
import { addEvidenceCheck } from './evidence/evidence-check.js';
import { EvidenceResolver } from './evidence/evidence.resolver.js';
import { addEvidencePaper } from './evidence/print-evidence.js';
import { addFileDownload } from './file-download.js';
import { FileResolver, JobFilesResolver } from './file.resolver.js';
import { addFileUpload } from './file-upload.js';
import { JobResolver } from './job.resolver.js';
import { OrderMomentResolver } from './moments/moment.resolver.js';

export { verifyEvidenceFile } from './evidence/verify-evidence-file.js';

export const operationsModule: ModuleDefinition = {
  entities: [],
  resolvers: [JobResolver, AuditResolver, FileResolver, JobFilesResolver, OrderMomentResolver, EvidenceResolver],
  register: registerAuditJobs,
  routes: (app, _runtime, config, contextOf) => {
    addFileUpload(app, config, contextOf);
    addFileDownload(app, contextOf);
    addEvidenceCheck(app, contextOf);
    addEvidencePaper(app, contextOf);
  },
};
