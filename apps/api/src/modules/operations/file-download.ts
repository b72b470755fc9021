import type { FastifyInstance } from 'fastify';
import { command, perform } from '../../platform/command/command.js';
import { readOne } from '../../platform/database/reads.js';
import { fileStore } from '../../platform/files/file-store.js';
import { StoredFile } from '../../platform/files/stored-file.entity.js';
import { rowInstant } from '../../platform/graphql/scalars.js';
import { parseNodeId } from '../../platform/ids.js';
import type { ContextOf } from '../../platform/module.js';
import { mayDo } from '../../platform/principal.js';
import { isPermission, permissionUses } from '../access/index.js';

/** `GET /files/{id}`: a file for its owner alone, as long as he may have it and it is there. Each time is recorded. */
export function addFileDownload(app: FastifyInstance, contextOf: ContextOf): void {
  app.get<{ Params: { id: string } }>('/files/:id', async (request, reply) => {
    const ctx = await contextOf(request);
    if (ctx.principal.kind === 'anonymous') return reply.code(401).send();
    const parsed = parseNodeId(request.params.id);
    const where = { id: parsed?.type === 'StoredFile' ? parsed.id : '', ownerId: ctx.principal.id };
    const file = await readOne(ctx, StoredFile, { columns: ['id', 'name', 'contentType', 'size', 'permission', 'expiresAt'], where });
    if (!file) return reply.code(404).send();
    if (!mayDo(ctx.principal, file.permission)) return reply.code(403).send();
    if (rowInstant(file.expiresAt) <= ctx.clock.now()) return reply.code(410).send();
    if (isPermission(file.permission)) permissionUses(ctx.runtime).note(ctx.principal, [file.permission]);
    await perform(ctx, fetchFile, { id: file.id, name: file.name });
    return reply.headers({
      'content-type': file.contentType, 'content-length': file.size, 'cache-control': 'no-store',
      'content-disposition': `attachment; filename="file"; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    }).send(fileStore(ctx.runtime).read(file.id));
  });
}

const fetchFile = command('fetchFile', async (tx, { id, name }: { id: string; name: string }) => {
  await tx.emit({ type: 'FileFetched', subject: { type: 'StoredFile', id }, data: { file: name } });
  return {};
});
