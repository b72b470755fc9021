import type { World } from '../world/world.js';
import type { TopArguments } from './top-arguments.js';

/** One method of the platform: what it answers inside its envelope. Throws TopError. */
export interface TopMethod {
  name: string;
  needsSession: boolean;
  run(world: World, args: TopArguments): Record<string, unknown>;
}
