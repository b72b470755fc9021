import { startOfDay } from '../../format/instant.js';
import type { AuditEntryFilter } from '../../generated/gql/graphql.js';
import { dates, pick, text, type FilterOf, type ListModel } from '../../list/filter-model.js';

const FIELDS = { actorName: text(80), action: text(60), subjectType: pick(40), subjectId: text(120), at: dates(), ip: text(64), requestId: text(26) };

export const AUDIT_MODEL: ListModel<typeof FIELDS, 'NEWEST'> = { name: 'audit', fields: FIELDS, sorts: {}, defaultSort: 'NEWEST' };

/** The filter as the API takes it: days become instants, both ends included. */
export function auditFilter({ at, ...rest }: FilterOf<typeof FIELDS>): AuditEntryFilter {
  return { ...rest, ...(at?.from && { from: startOfDay(at.from) }), ...(at?.to && { to: startOfDay(at.to, 1) }) };
}
