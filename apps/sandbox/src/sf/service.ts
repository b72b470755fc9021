import type { World } from '../world/world.js';

/** One service of the carrier: what it answers as `msgData`. Throws Refusal, or ZodError for a message it cannot read. */
export interface SfService {
  code: string;
  run(world: World, message: unknown): Record<string, unknown>;
}
