import { wordOf } from '@ordo/i18n';
import { keptValue, type FieldChange } from '../../../platform/audit/audit-changes.js';
import { AuditEntry } from '../../../platform/audit/audit-entry.entity.js';
import type { RequestContext } from '../../../platform/context.js';
import { loadByKey } from '../../../platform/database/reads.js';
import { rowJson, type Row } from '../../../platform/database/row.js';
import { CHANGED_FIELDS, keptChanges } from '../../../platform/events/keep-changes.js';
import { TimelineEntry } from '../../../platform/events/timeline-entry.entity.js';
import { timelineText } from '../../../platform/messages.js';
import { mayDo } from '../../../platform/principal.js';
import { Order } from '../../orders/index.js';
import { fieldName, kindName } from '../audit-words.js';
import { foldMoments } from './fold-moments.js';
import { MARK_FIELDS, MOMENT_FIELDS } from './moment-fields.js';
import type { OrderMoment } from './moment.types.js';

interface Step {
  id: string;
  at: Date;
  type: string;
  message: string;
  actor: string;
  actorName: string;
  known: boolean;
  changes: FieldChange[];
}

const SHOWN = 200;
const OLDEST_FIRST = { id: 'asc' } as const;

/** The steps of an order's life, oldest first, at most the last ones, and how it stood after each, as far as the caller may see it. */
export async function readMoments(ctx: RequestContext, order: Row<Order>, most = SHOWN): Promise<OrderMoment[]> {
  const [told, logged] = await Promise.all([
    loadByKey(ctx, TimelineEntry, 'subjectId', order.id, { orderBy: OLDEST_FIRST }),
    loadByKey(ctx, AuditEntry, 'subjectId', order.id, { orderBy: OLDEST_FIRST }),
  ]);
  const steps = stepsOf(ctx, told, logged).slice(-most);
  const fields = MOMENT_FIELDS.filter((field) => !MARK_FIELDS.has(field) || mayDo(ctx.principal, 'mark:read'));
  const meta = ctx.em.getMetadata().get(Order);
  const kept = new Map(fields.map((field) => [field as string, keptValue(meta, field, order[field])]));
  const moments = foldMoments(Object.fromEntries([...kept].map(([field, { value }]) => [field, value])), steps);
  const name = (field: string): string => fieldName('Order', field, ctx.locale);
  return steps.map(({ id, at, message, actorName, known, changes }, index) => ({
    id, at, message, actorName, known,
    changes: changes.filter(({ field }) => kept.has(field)).map(({ field, before, after, masked }) => ({ field, name: name(field), before: shown(before), after: shown(after), masked: masked === true })),
    fields: fields.map((field) => ({ field, name: name(field), value: shown(moments[index]?.[field]?.value), sure: moments[index]?.[field]?.sure === true, masked: kept.get(field)?.masked === true })),
  }));
}

/** The timeline's events with what the log says of them; what the log alone knows is a step of its own. */
function stepsOf(ctx: RequestContext, told: readonly Row<TimelineEntry>[], logged: readonly Row<AuditEntry>[]): Step[] {
  const steps: Step[] = [];
  const all: { key: string; entry?: Row<TimelineEntry>; log?: Row<AuditEntry> }[] = [
    ...told.map((entry) => ({ key: keyOf(entry), entry })),
    ...logged.map((log) => ({ key: keyOf(log), log })),
  ];
  const inOrder = all.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  for (const { entry, log } of inOrder) {
    if (entry) steps.push(stepOf(ctx, entry, steps[0]));
    else if (log) addLogged(ctx, steps, log);
  }
  return steps;
}

const keyOf = ({ at, id }: { at: Date; id: string }): string => `${new Date(at).toISOString()} ${id}`;

function stepOf(ctx: RequestContext, entry: Row<TimelineEntry>, first: Step | undefined): Step {
  const data = rowJson<Record<string, string | number>>(entry.data);
  const changes = keptChanges(data);
  const job = entry.actorKind === 'job';
  // What the command that made an order did to it is the order itself.
  const making = !first || (first.actor === entry.actorName && first.at.getTime() === new Date(entry.at).getTime());
  return {
    id: entry.id, at: new Date(entry.at), type: entry.type, actor: entry.actorName, changes: changes ?? [],
    message: timelineText(ctx.locale, entry.type, data),
    actorName: job ? wordOf(ctx.locale, entry.type, 'job', entry.actorName) : entry.actorName,
    known: !job || changes !== undefined || (making && !Object.hasOwn(data, CHANGED_FIELDS)),
  };
}

function addLogged(ctx: RequestContext, steps: Step[], log: Row<AuditEntry>): void {
  const changes = rowJson<FieldChange[] | null>(log.changes ?? null) ?? [];
  const at = new Date(log.at);
  const ofCommand = steps.filter((step) => step.at.getTime() === at.getTime() && step.actor === log.actorName);
  const step = ofCommand.findLast(({ type }) => type === log.action) ?? ofCommand.at(-1);
  if (step) step.changes = [...step.changes, ...changes];
  else if (changes.length > 0) {
    const message = timelineText(ctx.locale, 'RowCHANGED', { type: kindName('Order', ctx.locale) });
    steps.push({ id: log.id, at, type: log.action, message, actor: log.actorName, actorName: log.actorName, known: true, changes });
  }
}

function shown(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
