import type { FastifyInstance } from 'fastify';

/** Answers that are being worked on, whether or not their callers still listen. The database stays open until they are done. */
export class WorkInHand {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  track<T>(work: Promise<T>): Promise<T> {
    this.running += 1;
    work.then(this.done, this.done);
    return work;
  }

  /** Waits until nothing is being worked on. */
  settled(): Promise<void> {
    return this.running === 0 ? Promise.resolve() : new Promise((settle) => void this.waiting.push(settle));
  }

  private readonly done = (): void => {
    this.running -= 1;
    if (this.running === 0) for (const settle of this.waiting.splice(0)) settle();
  };
}

/** Tracks every route that is added from now on. Fastify itself forgets a request as soon as its caller hangs up. */
export function trackRoutes(app: FastifyInstance, work: WorkInHand): void {
  app.addHook('onRoute', (route) => {
    const { handler } = route;
    route.handler = function tracked(request, reply) {
      const answer: unknown = handler.call(this, request, reply);
      if (answer instanceof Promise) void work.track(answer);
      return answer;
    };
  });
}
