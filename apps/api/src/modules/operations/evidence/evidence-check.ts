import type { FastifyInstance } from 'fastify';
import type { RequestContext } from '../../../platform/context.js';
import { readMany, readOne } from '../../../platform/database/reads.js';
import { rowJson } from '../../../platform/database/row.js';
import { TimelineEntry } from '../../../platform/events/timeline-entry.entity.js';
import { rowInstant } from '../../../platform/graphql/scalars.js';
import type { ContextOf } from '../../../platform/module.js';
import { mayDo } from '../../../platform/principal.js';
import { permissionUses } from '../../access/index.js';
import { Order } from '../../orders/index.js';
import { EVIDENCE_NEEDS } from '../use-cases/make-evidence.js';
import { verifyEvidenceText, type EvidenceVerdict } from './evidence-chain.js';

const LIMIT = 64 * 1024 * 1024;
const MOST_MADE = 1_000;

/** That the house made a file with this head, as the order's timeline has it. */
interface Known {
  at: string;
  by: string;
}

/** `POST /files/evidence` with a file as the body: whether it is as it was made, which entry is not, and whether the house made it. */
export function addEvidenceCheck(app: FastifyInstance, contextOf: ContextOf): void {
  app.register(async (scope) => {
    scope.addContentTypeParser('application/octet-stream', { parseAs: 'string' }, (_request, body, done) => done(null, body));
    scope.post('/files/evidence', { bodyLimit: LIMIT }, async (request, reply) => {
      const ctx = await contextOf(request);
      if (ctx.principal.kind === 'anonymous') return reply.code(401).send();
      if (!mayDo(ctx.principal, EVIDENCE_NEEDS)) return reply.code(403).send();
      if (request.headers['content-type'] !== 'application/octet-stream') return reply.code(415).send();
      permissionUses(ctx.runtime).note(ctx.principal, [EVIDENCE_NEEDS]);
      const verdict = verifyEvidenceText(String(request.body ?? ''));
      return reply.header('cache-control', 'no-store').send({ ...verdict, known: await knownBy(ctx, verdict) });
    });
  });
}

async function knownBy(ctx: RequestContext, { orderNo, head }: EvidenceVerdict): Promise<Known | null> {
  const order = orderNo && head ? await readOne(ctx, Order, { columns: ['id'], where: { orderNo } }) : undefined;
  if (!order) return null;
  const made = await readMany(ctx, TimelineEntry, { where: { subjectId: order.id, type: { $in: ['EvidenceMade', 'EvidenceMadePlain'] } }, limit: MOST_MADE });
  const entry = made.find(({ data }) => rowJson<Record<string, unknown>>(data)['head'] === head);
  return entry ? { at: rowInstant(entry.at).toISOString(), by: entry.actorName } : null;
}
