import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { RequestContext } from '../platform/context.js';
import { errorText, pickLocale } from '../platform/messages.js';
import { mayDo } from '../platform/principal.js';
import { ADMIN_DIST } from './pages.js';
import { SESSION_COOKIE } from './session-cookie.js';

/** GraphiQL says by this header who it is; it counts only for who may use it, and each operation is in the audit log. */
export const GRAPHIQL_HEADER = 'x-ordo-graphiql';

interface Gate {
  /** Puts the text in place of a known `documentId`, and refuses what a browser's session may not send. For `preHandler`. */
  admit(request: FastifyRequest, reply: FastifyReply): Promise<unknown>;
  /** May this request carry this document? */
  allows(request: FastifyRequest, text: string): Promise<boolean>;
}

interface GateOptions {
  only: boolean;
  contextOf: (request: FastifyRequest) => Promise<RequestContext>;
  /** Documents by their hash; those of the built admin when left out. */
  documents?: ReadonlyMap<string, string>;
}

/**
 * The admin's operations are known beforehand: it sends their hashes. With `only`, a browser's cookie opens nothing else, so
 * that whoever slips a script into a page cannot ask what no screen asks. Keys and bearer tokens ask what they like.
 */
export function persistedDocuments({ only, contextOf, documents = builtDocuments() }: GateOptions): Gate {
  const allows = async (request: FastifyRequest, text: string): Promise<boolean> => {
    if (!only || !comesByCookie(request) || documents.has(hashOf(text))) return true;
    return isGraphiql(request) && mayDo((await contextOf(request)).principal, 'graphiql:use');
  };
  return {
    allows,
    admit: async (request, reply) => {
      if (request.method === 'GET') {
        // The server reads the address by itself: whatever it may find there is looked at here.
        const texts = new URL(request.url, 'http://localhost').searchParams.getAll('query');
        const allowed = await Promise.all(texts.map((text) => allows(request, text)));
        return allowed.every(Boolean) ? undefined : refuse(request, reply, 'PERSISTED_DOCUMENT_REQUIRED', 'documentNotPersisted');
      }
      const asked = request.body as { documentId?: unknown; query?: unknown } | null | undefined;
      if (typeof asked !== 'object' || asked === null) return undefined;
      if (typeof asked.documentId === 'string' && asked.query === undefined) {
        asked.query = documents.get(asked.documentId.replace(/^sha256:/, ''));
        if (asked.query === undefined) return refuse(request, reply, 'PERSISTED_DOCUMENT_NOT_FOUND', 'documentUnknown');
        return undefined;
      }
      if (typeof asked.query !== 'string' || (await allows(request, asked.query))) return undefined;
      return refuse(request, reply, 'PERSISTED_DOCUMENT_REQUIRED', 'documentNotPersisted');
    },
  };
}

export const isGraphiql = (request: FastifyRequest): boolean => request.headers[GRAPHIQL_HEADER] === '1';

const hashOf = (text: string): string => hash('sha256', text);

function comesByCookie(request: FastifyRequest): boolean {
  return !/^Bearer \S/.test(request.headers.authorization ?? '') && Boolean(request.cookies?.[SESSION_COOKIE]);
}

function refuse(request: FastifyRequest, reply: FastifyReply, code: string, messageKey: string): FastifyReply {
  const message = errorText(pickLocale(request.headers['accept-language']), messageKey);
  return reply.status(400).send({ errors: [{ message, extensions: { code, requestId: request.id } }] });
}

/** What the admin's build has written down; nothing when it has not been built. */
function builtDocuments(): ReadonlyMap<string, string> {
  const file = resolve(ADMIN_DIST, 'persisted-documents.json');
  return new Map(existsSync(file) ? Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : []);
}
