import { wordOf } from '@ordo/i18n';
import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../context.js';
import { loadByKey } from '../database/reads.js';
import { rowJson } from '../database/row.js';
import { timelineText } from '../messages.js';
import { TimelineEntry } from './timeline-entry.entity.js';
import type { TimelineItem } from './timeline-item.js';

const SHOWN = 200;

const NEWEST_FIRST = { id: 'desc' } as const;

/** What is asked for of what happened to a thing, newest first, in the caller's language. Who may see the thing may see its timeline. */
export async function readTimeline(ctx: RequestContext, subjectId: string, info: GraphQLResolveInfo): Promise<TimelineItem[]> {
  const rows = await loadByKey(ctx, TimelineEntry, 'subjectId', subjectId, { orderBy: NEWEST_FIRST, info });
  return rows.slice(0, SHOWN).map((row) => ({
    id: row.id,
    type: row.type,
    // Words are made of what is asked for only.
    get message() {
      return timelineText(ctx.locale, row.type, rowJson<Record<string, string | number>>(row.data));
    },
    get actorName() {
      return row.actorKind === 'job' ? wordOf(ctx.locale, row.type, 'job', row.actorName) : row.actorName;
    },
    actorKind: row.actorKind,
    at: row.at,
  }));
}
