import { readFileSync } from 'node:fs';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Alipay } from '../alipay/method.js';
import { registerCashier } from './cashier.js';
import { registerFaultsPage } from './faults.js';
import { homePage } from './home.js';
import { registerParcelsPage } from './parcels.js';
import { registerTaobaoPage } from './taobao-posts.js';
import { registerSmsPage } from './sms.js';
import { viewOf } from './view.js';

const HTML_TYPE = 'text/html; charset=utf-8';

const ASSETS = [
  ['style.css', 'text/css; charset=utf-8'],
  ['sandbox.js', 'text/javascript; charset=utf-8'],
  ['icon.svg', 'image/svg+xml'],
] as const;

const NO_INLINE = "default-src 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'";

/** The pages for people, with their stylesheet and script. */
export function registerPages(app: FastifyInstance, alipay: Alipay): void {
  app.addHook('onSend', async (request, reply) => {
    if (String(reply.getHeader('content-type') ?? '').startsWith('text/html')) {
      reply.headers({
        'content-security-policy': NO_INLINE,
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
      });
    }
  });
  for (const [name, type] of ASSETS) {
    const content = readFileSync(new URL(`../../assets/${name}`, import.meta.url));
    app.get(`/assets/${name}`, (_request, reply) =>
      reply.type(type).header('cache-control', 'no-cache').send(content),
    );
  }
  app.get('/', (request: FastifyRequest, reply) =>
    reply.type(HTML_TYPE).send(homePage(viewOf(request), alipay.world)),
  );
  registerTaobaoPage(app, alipay.world);
  registerCashier(app, alipay);
  registerParcelsPage(app, alipay.world);
  registerSmsPage(app, alipay.world);
  registerFaultsPage(app, alipay.world);
}
