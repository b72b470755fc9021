import { IdempotencyKey } from './command/idempotency-key.entity.js';
import { keepAuditKey } from './audit/audit-hash.js';
import { AuditEntry } from './audit/audit-entry.entity.js';
import { AuditCut, AuditLink } from './audit/audit-link.entity.js';
import { keepFileStore } from './files/file-store.js';
import { StoredFile } from './files/stored-file.entity.js';
import { sweepFiles } from './files/sweep-files.js';
import { TimelineEntry } from './events/timeline-entry.entity.js';
import { Job } from './jobs/job.entity.js';
import { keepPayloadKey } from './jobs/sealed-payload.js';
import type { ModuleDefinition } from './module.js';
import { sweepTries } from './tries/tries.js';
import { TryCount } from './tries/try-count.entity.js';

/** What the platform itself keeps in the database and adds to the schema. */
export const platformModule: ModuleDefinition = {
  entities: [IdempotencyKey, TimelineEntry, AuditEntry, AuditLink, AuditCut, Job, TryCount, StoredFile],
  resolvers: [],
  register: (runtime, config) => {
    keepAuditKey(runtime, config);
    keepFileStore(runtime, config);
    keepPayloadKey(runtime, config);
    sweepTries(runtime);
    sweepFiles(runtime);
  },
};
