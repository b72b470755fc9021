import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { perform } from '../../platform/command/command.js';
import type { RequestContext } from '../../platform/context.js';
import { readMany, readOne } from '../../platform/database/reads.js';
import { parseNodeId } from '../../platform/ids.js';
import { Job, JobState } from '../../platform/jobs/job.entity.js';
import type { ContextOf } from '../../platform/module.js';
import { mayDo } from '../../platform/principal.js';
import { permissionUses, type Permission } from '../access/index.js';
import { AuditExportPart } from './audit-export-part.entity.js';
import { EXPORT_AUDIT_JOB, fetchAuditExport } from './use-cases/export-audit-log.js';

const PARTS_AT_MOST = 1_000;
const NEEDED: Permission = 'audit:export';

/** The file of an exported audit log: for who asked for it, as long as he may. */
export function addAuditDownload(app: FastifyInstance, contextOf: ContextOf): void {
  app.get<{ Params: { id: string } }>('/audit/exports/:id', async (request, reply) => {
    const ctx = await contextOf(request);
    if (ctx.principal.kind === 'anonymous') return reply.code(401).send();
    if (!mayDo(ctx.principal, NEEDED)) return reply.code(403).send();
    const jobId = await ownExport(ctx, request.params.id);
    if (!jobId) return reply.code(404).send();
    const parts = await readMany(ctx, AuditExportPart, { columns: ['id'], where: { jobId }, limit: PARTS_AT_MOST });
    if (parts.length === 0) return reply.code(410).send();
    permissionUses(ctx.runtime).note(ctx.principal, [NEEDED]);
    await perform(ctx, fetchAuditExport, { jobId });
    return reply.headers({
      'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="audit-${jobId}.csv"`, 'cache-control': 'no-store',
    }).send(Readable.from(contents(ctx, parts.map((part) => part.id))));
  });
}

async function ownExport(ctx: RequestContext, nodeId: string): Promise<string | undefined> {
  const parsed = parseNodeId(nodeId);
  if (parsed?.type !== 'Job') return undefined;
  const where = { id: parsed.id, name: EXPORT_AUDIT_JOB, state: JobState.DONE, requestedBy: ctx.principal.id };
  return (await readOne(ctx, Job, { columns: ['id'], where }))?.id;
}

async function* contents(ctx: RequestContext, ids: readonly string[]): AsyncGenerator<string> {
  for (const id of ids) {
    const part = await readOne(ctx, AuditExportPart, { columns: ['content'], where: { id } });
    if (part) yield part.content;
  }
}
