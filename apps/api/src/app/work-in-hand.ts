import type { FastifyInstance } from 'fastify';

/** Answers that are being worked on, whether or not their callers still listen. The database stays open until they are done. */
export class WorkInHand {
  private readonly running = new Set<Promise<unknown>>();

  track<T>(work: Promise<T>): Promise<T> {
    const done = work.then(() => undefined, () => undefined).finally(() => this.running.delete(done));
    this.running.add(done);
    return work;
  }

  /** Waits until nothing is being worked on. */
  async settled(): Promise<void> {
    while (this.running.size > 0) await Promise.all(this.running);
  }
}

/** Tracks every route that is added from now on. Fastify itself forgets a request as soon as its caller hangs up. */
export function trackRoutes(app: FastifyInstance, work: WorkInHand): void {
  app.addHook('onRoute', (route) => {
    const { handler } = route;
    route.handler = function tracked(request, reply) {
      const answer: unknown = handler.call(this, request, reply);
      if (answer instanceof Promise) void work.track(answer).catch(() => undefined);
      return answer;
    };
  });
}
