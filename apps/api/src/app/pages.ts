import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Config } from '../platform/config.js';
import type { RequestContext } from '../platform/context.js';
import { mayDo } from '../platform/principal.js';

const ADMIN_DIST = resolve(import.meta.dirname, '../../../../admin/dist');

/** The built admin SPA at `/`, GraphiQL at `/graphiql` for those who may use it, and what both ask before signing in. */
export async function addPages(app: FastifyInstance, config: Config, contextOf: (request: FastifyRequest) => Promise<RequestContext>): Promise<void> {
  app.get('/app-config.json', async () => ({ demoMode: config.DEMO_MODE, sandbox: config.DEMO_MODE ? config.sandboxUrl : null }));
  if (!existsSync(ADMIN_DIST)) {
    app.get('/', async (_request, reply) => reply.type('text/plain').send('Ordo API. The admin SPA has not been built.'));
    return;
  }
  await app.register(fastifyStatic, { root: ADMIN_DIST, index: false, maxAge: '1y', immutable: true, wildcard: true });
  app.get('/graphiql', async (request, reply) => {
    const { principal } = await contextOf(request);
    if (principal.kind === 'anonymous') return reply.redirect('/login?next=/graphiql');
    if (!mayDo(principal, 'graphiql:use')) return reply.status(403).type('text/plain').send('GraphiQL needs the permission graphiql:use.');
    return reply.header('cache-control', 'no-cache').sendFile('graphiql.html', { maxAge: 0, immutable: false });
  });
  // Every other page is a route of the SPA; a missing file or API path stays a 404.
  app.setNotFoundHandler((request, reply) => {
    const isPage = request.method === 'GET' && !/\.\w+$|^\/(assets|graphql|webhooks|print|_)/.test(request.url.split('?')[0] ?? '');
    if (!isPage) return reply.status(404).send({ errors: [{ message: 'Not found', extensions: { code: 'NOT_FOUND' } }] });
    return reply.header('cache-control', 'no-cache').sendFile('index.html', { maxAge: 0, immutable: false });
  });
}
