import { IdempotencyKey } from './command/idempotency-key.entity.js';
import { AuditEntry } from './events/audit-entry.entity.js';
import { TimelineEntry } from './events/timeline-entry.entity.js';
import { Job } from './jobs/job.entity.js';
import type { ModuleDefinition } from './module.js';

/** What the platform itself keeps in the database and adds to the schema. */
export const platformModule: ModuleDefinition = {
  entities: [IdempotencyKey, TimelineEntry, AuditEntry, Job],
  resolvers: [],
};
