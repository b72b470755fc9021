import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { command, perform } from '../../../platform/command/command.js';
import type { RequestContext } from '../../../platform/context.js';
import { readOne } from '../../../platform/database/reads.js';
import { refuse, SystemError, toClientError, UserErrorCode } from '../../../platform/errors.js';
import { safeFileName } from '../../../platform/files/file-name.js';
import { fileStore, type WrittenFile } from '../../../platform/files/file-store.js';
import { encodeNodeId, newId, parseNodeId } from '../../../platform/ids.js';
import type { ContextOf } from '../../../platform/module.js';
import { mayDo } from '../../../platform/principal.js';
import { permissionUses, type Permission } from '../../access/index.js';
import { Order } from '../order.entity.js';
import { attachmentKind, HEAD_BYTES, namedAs } from './attachment-kind.js';
import { ATTACHMENT_MB, MOST_WAITING } from './comment-limits.js';
import { OrderAttachment } from './order-attachment.entity.js';

const NEEDED: Permission = 'order:comment';
const LIMIT = ATTACHMENT_MB * 1024 * 1024;
const LONGEST_NAME = 255;

interface Upload {
  orderId: string;
  name: string;
  body: Readable;
}

/** `PUT /files/attachments?order=…&name=…` with the bytes as the body: a file for a comment that is being written. */
export function addAttachmentUpload(app: FastifyInstance, contextOf: ContextOf): void {
  app.register(async (scope) => {
    scope.addContentTypeParser('application/octet-stream', (_request, body, done) => done(null, body));
    scope.put<{ Querystring: { order?: unknown; name?: unknown } }>('/files/attachments', { bodyLimit: LIMIT }, async (request, reply) => {
      const ctx = await contextOf(request);
      if (ctx.principal.kind === 'anonymous') return reply.code(401).send();
      if (!mayDo(ctx.principal, NEEDED)) return reply.code(403).send();
      if (request.headers['content-type'] !== 'application/octet-stream') return reply.code(415).send();
      try {
        // Said before anything is read: once the stream is cut, nothing can be answered any more.
        if (Number(request.headers['content-length'] ?? 0) > LIMIT) throw refuse(UserErrorCode.INVALID_INPUT, 'fileTooLarge', { params: { max: ATTACHMENT_MB }, field: ['file'] });
        if (!request.body) throw refuse(UserErrorCode.INVALID_INPUT, 'fileEmpty', { field: ['file'] });
        const file = await upload(ctx, { orderId: String(request.query.order ?? ''), name: String(request.query.name ?? '').slice(0, LONGEST_NAME), body: request.body as Readable });
        return await reply.send({ file: { id: encodeNodeId('OrderAttachment', file.id), name: file.name, contentType: file.contentType, size: file.size } });
      } catch (error) {
        const shown = toClientError(error, ctx.locale);
        if (!shown) throw error;
        return reply.code(422).send({ errors: [{ message: shown.message, extensions: shown.extensions }] });
      }
    });
  });
}

async function upload(ctx: RequestContext, { orderId, name, body }: Upload): Promise<OrderAttachment> {
  if (ctx.principal.preview) throw new SystemError('VIEW_AS_READ_ONLY', 'viewAsReadOnly');
  const parsed = parseNodeId(orderId);
  const order = parsed?.type === 'Order' ? await readOne(ctx, Order, { columns: ['id'], where: { id: parsed.id } }) : undefined;
  if (!order) throw refuse(UserErrorCode.NOT_FOUND, 'notFound', { params: { type: 'Order' }, field: ['order'] });
  const waiting = await ctx.runtime.em.fork().count(OrderAttachment, { uploaderId: ctx.principal.id, entryId: null });
  if (waiting >= MOST_WAITING) throw refuse(UserErrorCode.RATE_LIMITED, 'tooManyUploads', { params: { max: MOST_WAITING } });
  const id = newId();
  const written = await fileStore(ctx.runtime).write(id, body, LIMIT);
  try {
    const kind = attachmentKind(await headOf(ctx, id));
    if (!kind) throw refuse(UserErrorCode.INVALID_INPUT, 'attachmentKind', { params: { name: safeFileName(name) }, field: ['file'] });
    const { contentType } = kind;
    return await perform(ctx, recordAttachment, { id, orderId: order.id, name: namedAs(kind, safeFileName(name)), contentType, written });
  } catch (error) {
    await fileStore(ctx.runtime).remove(id);
    throw error;
  }
}

async function headOf(ctx: RequestContext, id: string): Promise<Uint8Array> {
  const file = await open(fileStore(ctx.runtime).path(id));
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

const recordAttachment = command('uploadAttachment', async (tx, { written, ...file }: Pick<OrderAttachment, 'id' | 'orderId' | 'name' | 'contentType'> & { written: WrittenFile }) => {
  permissionUses(tx.ctx.runtime).note(tx.actor, [NEEDED]);
  const row = Object.assign(new OrderAttachment(), { ...file, ...written, entryId: null, uploaderId: tx.actor.id, createdAt: tx.now });
  tx.em.persist(tx.em.create(OrderAttachment, row));
  await tx.emit({ type: 'AttachmentUploaded', subject: { type: 'OrderAttachment', id: file.id }, data: { bytes: written.size }, audit: { orderId: file.orderId } });
  return row;
});
