import { readFile } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';
import { fileStore } from '../../../platform/files/file-store.js';
import type { ContextOf } from '../../../platform/module.js';
import { ownFile } from '../own-file.js';
import { EVIDENCE_NEEDS } from '../use-cases/make-evidence.js';
import type { Evidence } from './evidence-chain.js';
import { evidencePage } from './evidence-page.js';

// Styles are inline; nothing else may load or run.
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

/** `GET /print/evidence/{id}`: a file of evidence as pages to print, for whoever made it. Recorded as a download is. */
export function addEvidencePaper(app: FastifyInstance, contextOf: ContextOf): void {
  app.get<{ Params: { id: string } }>('/print/evidence/:id', async (request, reply) => {
    const ctx = await contextOf(request);
    if (ctx.principal.kind === 'anonymous') return reply.redirect(`/login?next=${encodeURIComponent(request.url)}`);
    const file = await ownFile(ctx, request.params.id);
    if (typeof file === 'number') return reply.code(file).send();
    if (file.permission !== EVIDENCE_NEEDS) return reply.code(404).send();
    const evidence = JSON.parse(await readFile(fileStore(ctx.runtime).path(file.id), 'utf8')) as Evidence;
    return reply.header('content-security-policy', POLICY).header('cache-control', 'no-store').type('text/html; charset=utf-8').send(evidencePage(evidence, ctx.locale));
  });
}
