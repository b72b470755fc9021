import type { FastifyInstance } from 'fastify';
import { command, perform } from '../../../platform/command/command.js';
import { readOne } from '../../../platform/database/reads.js';
import { fileStore } from '../../../platform/files/file-store.js';
import { parseNodeId } from '../../../platform/ids.js';
import type { ContextOf } from '../../../platform/module.js';
import { mayDo } from '../../../platform/principal.js';
import { permissionUses, type Permission } from '../../access/index.js';
import { Order } from '../order.entity.js';
import { OrderAttachment } from './order-attachment.entity.js';

const NEEDED: Permission = 'order:read';

/** `GET /files/attachments/{id}`: a file with a comment, for staff who may see the order; one that waits, for its uploader. Each time is recorded. */
export function addAttachmentDownload(app: FastifyInstance, contextOf: ContextOf): void {
  app.get<{ Params: { id: string } }>('/files/attachments/:id', async (request, reply) => {
    const ctx = await contextOf(request);
    if (ctx.principal.kind === 'anonymous') return reply.code(401).send();
    if (!mayDo(ctx.principal, NEEDED) || ctx.principal.scope.customerId !== undefined) return reply.code(403).send();
    const parsed = parseNodeId(request.params.id);
    const file = parsed?.type === 'OrderAttachment' ? await readOne(ctx, OrderAttachment, { where: { id: parsed.id } }) : undefined;
    const shown = file && (file.entryId || file.uploaderId === ctx.principal.id) && (await readOne(ctx, Order, { columns: ['id'], where: { id: file.orderId } }));
    if (!shown) return reply.code(404).send();
    permissionUses(ctx.runtime).note(ctx.principal, [NEEDED]);
    await perform(ctx, fetchAttachment, { id: file.id, orderId: file.orderId });
    return reply.headers({
      'content-type': file.contentType, 'content-length': file.size, 'cache-control': 'no-store',
      // Whatever is in it, it is never a page of this site.
      'content-security-policy': "default-src 'none'; sandbox",
      'content-disposition': `attachment; filename="file"; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    }).send(fileStore(ctx.runtime).read(file.id));
  });
}

const fetchAttachment = command('fetchAttachment', async (tx, { id, orderId }: { id: string; orderId: string }) => {
  await tx.emit({ type: 'AttachmentFetched', subject: { type: 'OrderAttachment', id }, audit: { orderId } });
  return {};
});
