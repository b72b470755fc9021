import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Config } from '../../platform/config.js';
import { command, perform } from '../../platform/command/command.js';
import type { RequestContext } from '../../platform/context.js';
import { Refusal, refuse, SystemError, toClientError, UserErrorCode } from '../../platform/errors.js';
import { safeFileName } from '../../platform/files/file-name.js';
import { fileStore, type WrittenFile } from '../../platform/files/file-store.js';
import { rowOf, UPLOAD_KEPT_MS } from '../../platform/files/keep-file.js';
import { FileKind, StoredFile } from '../../platform/files/stored-file.entity.js';
import { encodeNodeId, newId } from '../../platform/ids.js';
import type { ContextOf } from '../../platform/module.js';
import { mayDo } from '../../platform/principal.js';
import { permissionUses, type Permission } from '../access/index.js';

const NEEDED: Permission = 'order:import';
const MEGABYTE = 1024 * 1024;
const LONGEST_NAME = 255;
// How many files somebody may have lying here at once: they are kept for a day.
const MOST_UPLOADS = 50;

/** `PUT /files?name=…` with the bytes as the body: a method and a type that no other site's form can send. */
export function addFileUpload(app: FastifyInstance, config: Config, contextOf: ContextOf): void {
  const limit = config.UPLOAD_MB * MEGABYTE;
  app.register(async (scope) => {
    scope.addContentTypeParser('application/octet-stream', (_request, body, done) => done(null, body));
    scope.put<{ Querystring: { name?: string | string[] } }>('/files', { bodyLimit: limit }, async (request, reply) => {
      const ctx = await contextOf(request);
      if (ctx.principal.kind === 'anonymous') return reply.code(401).send();
      if (!mayDo(ctx.principal, NEEDED)) return reply.code(403).send();
      if (request.headers['content-type'] !== 'application/octet-stream') return reply.code(415).send();
      try {
        const declared = Number(request.headers['content-length'] ?? 0);
        // Said before anything is read: once the stream is cut, nothing can be answered any more.
        if (declared > limit) throw refuse(UserErrorCode.INVALID_INPUT, 'fileTooLarge', { params: { max: config.UPLOAD_MB }, field: ['file'] });
        if (!request.body) throw refuse(UserErrorCode.INVALID_INPUT, 'fileEmpty', { field: ['file'] });
        const file = await upload(ctx, { name: String(request.query.name ?? '').slice(0, LONGEST_NAME), body: request.body as Readable, limit });
        return await reply.code(201).send({ file: { id: encodeNodeId('StoredFile', file.id), name: file.name, size: file.size } });
      } catch (error) {
        return refusedUpload(ctx, error, reply);
      }
    });
  });
}

async function upload(ctx: RequestContext, { name, body, limit }: { name: string; body: Readable; limit: number }): Promise<StoredFile> {
  if (ctx.principal.preview) throw new SystemError('VIEW_AS_READ_ONLY', 'viewAsReadOnly');
  const { em, clock } = ctx.runtime;
  const waiting = await em.fork().count(StoredFile, { ownerId: ctx.principal.id, kind: FileKind.UPLOAD, expiresAt: { $gt: clock.now() } });
  if (waiting >= MOST_UPLOADS) throw refuse(UserErrorCode.RATE_LIMITED, 'tooManyUploads', { params: { max: MOST_UPLOADS } });
  const id = newId();
  const written = await fileStore(ctx.runtime).write(id, body, limit);
  try {
    if (written.size === 0) throw refuse(UserErrorCode.INVALID_INPUT, 'fileEmpty', { field: ['file'] });
    return await perform(ctx, recordUpload, { id, name: safeFileName(name), written });
  } catch (error) {
    await fileStore(ctx.runtime).remove(id);
    throw error;
  }
}

const recordUpload = command('uploadFile', async (tx, { id, name, written }: { id: string; name: string; written: WrittenFile }) => {
  permissionUses(tx.ctx.runtime).note(tx.actor, [NEEDED]);
  const file = rowOf(tx.ctx, id, { ownerId: tx.actor.id, permission: NEEDED, name, contentType: 'application/octet-stream', kind: FileKind.UPLOAD, keptMs: UPLOAD_KEPT_MS }, written);
  tx.em.persist(tx.em.create(StoredFile, file));
  await tx.emit({ type: 'FileUploaded', subject: { type: 'StoredFile', id }, data: { file: name, bytes: written.size } });
  return file;
});

function refusedUpload(ctx: RequestContext, error: unknown, reply: FastifyReply): FastifyReply {
  const shown = toClientError(error, ctx.locale);
  if (!shown) throw error;
  const tooLarge = error instanceof Refusal && error.details.some((each) => each.messageKey === 'fileTooLarge');
  return reply.code(tooLarge ? 413 : 422).send({ errors: [{ message: shown.message, extensions: shown.extensions }] });
}
