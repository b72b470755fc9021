import type { Tx } from '../../../platform/command/tx.js';
import { ScimRecord } from './scim-resource.entity.js';

/** Keeps what a provider said beyond what the house itself knows. */
export async function keepRecord(tx: Tx, resourceId: string, facts: { externalId: string | null; attributes?: Record<string, unknown> }, known?: ScimRecord | null): Promise<ScimRecord> {
  const record = known ?? (await tx.em.findOne(ScimRecord, { resourceId })) ?? tx.em.create(ScimRecord, { resourceId, attributes: {}, createdAt: tx.now, updatedAt: tx.now } as never);
  return Object.assign(record, { externalId: facts.externalId, attributes: facts.attributes ?? {}, updatedAt: tx.now, deletedAt: null });
}
