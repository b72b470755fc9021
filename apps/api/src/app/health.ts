import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Registry } from 'prom-client';
import type { House } from './runtime.js';

/** `/livez`: the process answers. `/readyz`: it can do its work. `/metrics`: figures for Prometheus. */
export function addHealth(app: FastifyInstance, house: House): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  let draining = false;
  app.addHook('preClose', async () => void (draining = true));
  app.get('/livez', async () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    const ready = !draining && (await house.orm.isConnected().catch(() => false));
    return reply.status(ready ? 200 : 503).send({ status: ready ? 'ok' : 'unavailable' });
  });
  app.get('/metrics', async (_request, reply) => reply.type(registry.contentType).send(await registry.metrics()));
}
