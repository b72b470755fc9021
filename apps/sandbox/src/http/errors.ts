import type { FastifyError, FastifyInstance } from 'fastify';
import { refusalPage } from '../pages/refusal-page.js';
import { Refusal } from '../world/refusal.js';

/** Answers what went wrong: JSON to programs, a page to people; what the inside looks like is only logged. */
export function registerErrors(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError | Refusal>((error, request, reply) => {
    const known =
      error instanceof Refusal
        ? { status: error.status, code: error.code, message: error.message }
        : badRequest(error);
    if (!known) request.log.error(error);
    const { status, code, message } = known ?? {
      status: 500,
      code: 'INTERNAL_ERROR',
      message: `Something went wrong (${request.id}).`,
    };
    reply.code(status);
    if (request.url.startsWith('/_sandbox')) return reply.send({ error: { code, message } });
    return reply.type('text/html; charset=utf-8').send(refusalPage(request, code, message));
  });
  app.setNotFoundHandler((request, reply) => {
    if (request.url.startsWith('/_sandbox'))
      return reply.code(404).send({ error: { code: 'NOT_FOUND', message: 'There is no such address.' } });
    return reply
      .code(404)
      .type('text/html; charset=utf-8')
      .send(refusalPage(request, '404', '没有这个页面'));
  });
}

/** What the web server itself refuses: a broken body, one that is too long, an unknown type. */
function badRequest(error: FastifyError): { status: number; code: string; message: string } | undefined {
  const { statusCode = 500 } = error;
  return statusCode < 500 ? { status: statusCode, code: error.code, message: error.message } : undefined;
}
