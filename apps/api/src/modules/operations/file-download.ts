import type { FastifyInstance } from 'fastify';
import { fileStore } from '../../platform/files/file-store.js';
import type { ContextOf } from '../../platform/module.js';
import { ownFile } from './own-file.js';

/** `GET /files/{id}`: a file for its owner alone, as long as he may have it and it is there. Each time is recorded. */
export function addFileDownload(app: FastifyInstance, contextOf: ContextOf): void {
  app.get<{ Params: { id: string } }>('/files/:id', async (request, reply) => {
    const ctx = await contextOf(request);
    if (ctx.principal.kind === 'anonymous') return reply.code(401).send();
    const file = await ownFile(ctx, request.params.id);
    if (typeof file === 'number') return reply.code(file).send();
    return reply.headers({
      'content-type': file.contentType, 'content-length': file.size, 'cache-control': 'no-store',
      'content-disposition': `attachment; filename="file"; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    }).send(fileStore(ctx.runtime).read(file.id));
  });
}
