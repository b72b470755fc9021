import type { FastifyInstance } from 'fastify';
import { perform } from '../../platform/command/command.js';
import { readOne } from '../../platform/database/reads.js';
import { parseNodeId } from '../../platform/ids.js';
import type { Runtime } from '../../platform/context.js';
import type { ContextOf } from '../../platform/module.js';
import { open } from '../../platform/secrets.js';
import { identityState } from './identity-state.js';
import { PersonalExport } from './personal-export.entity.js';
import { EXPORT_KEPT_MS, fetchExport } from './use-cases/export-personal-data.js';

/** The file of somebody's personal data: for himself alone, for a day. Anybody else's is not found. */
export function addExportDownload(app: FastifyInstance, runtime: Runtime, contextOf: ContextOf): void {
  app.get<{ Params: { id: string } }>('/account/exports/:id', async (request, reply) => {
    const ctx = await contextOf(request);
    if (ctx.principal.kind !== 'user') return reply.code(401).send();
    const parsed = parseNodeId(request.params.id);
    const since = new Date(ctx.clock.now().getTime() - EXPORT_KEPT_MS);
    const where = { id: parsed?.type === 'PersonalExport' ? parsed.id : '', userId: ctx.principal.id, createdAt: { $gt: since } };
    const file = await readOne(ctx, PersonalExport, { columns: ['sealed'], where });
    if (!file) return reply.code(404).send();
    await perform(ctx, fetchExport, { userId: ctx.principal.id });
    return reply.headers({
      'content-type': 'application/json; charset=utf-8', 'content-disposition': 'attachment; filename="ordo-personal-data.json"', 'cache-control': 'no-store',
    }).send(open(identityState(runtime).key, file.sealed));
  });
}
