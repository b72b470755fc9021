import { existsSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../platform/config.js';
import type { RequestContext } from '../platform/context.js';
import { mayDo } from '../platform/principal.js';

// From the package's own folder, which is the same for the sources and for the bundle.
export const ADMIN_DIST = resolve(findPackageJSON(import.meta.url) ?? '', '../../admin/dist');

/** The built admin SPA at `/`, GraphiQL at `/graphiql` for those who may use it, and what both ask before signing in. */
export async function addPages(app: FastifyInstance, config: Config, contextOf: (request: FastifyRequest) => Promise<RequestContext>): Promise<void> {
  app.get('/app-config.json', async () => ({ demoMode: config.DEMO_MODE, sandbox: config.DEMO_MODE ? config.sandboxUrl : null }));
  if (!existsSync(ADMIN_DIST)) {
    app.get('/', async (_request, reply) => reply.type('text/plain').send('Ordo API. The admin SPA has not been built.'));
    return;
  }
  await app.register(fastifyStatic, {
    root: ADMIN_DIST, index: false, cacheControl: false, wildcard: true, preCompressed: true,
    // Only what carries its hash in its name never changes.
    setHeaders: (reply, path) => void reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'),
  });
  const sendSpa = (reply: FastifyReply): FastifyReply => reply.sendFile('index.html');
  app.get('/', (_request, reply) => sendSpa(reply));
  app.get('/graphiql', async (request, reply) => {
    const { principal } = await contextOf(request);
    if (principal.kind === 'anonymous') return reply.redirect('/login?next=/graphiql');
    if (!mayDo(principal, 'graphiql:use')) return reply.status(403).type('text/plain').send('GraphiQL needs the permission graphiql:use.');
    return reply.sendFile('graphiql.html');
  });
  // Every other page is a route of the SPA; a missing file or API path stays a 404.
  app.setNotFoundHandler((request, reply) => {
    const isPage = request.method === 'GET' && !/\.\w+$|^\/(assets|graphql|webhooks|print|_)/.test(request.url.split('?')[0] ?? '');
    if (!isPage) return reply.status(404).send({ errors: [{ message: 'Not found', extensions: { code: 'NOT_FOUND' } }] });
    return sendSpa(reply);
  });
}
