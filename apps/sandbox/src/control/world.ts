import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { FaultInput } from '../world/fault.js';
import type { World } from '../world/world.js';
import { parse } from './parse.js';

/** A list, or an object around it. */
const Faults = z.preprocess(
  (value) => (typeof value === 'object' && value !== null && 'faults' in value ? value.faults : value),
  z.array(FaultInput).max(100),
);

/** Switches faults on and off, shows the calls, and empties the world. */
export function registerWorldControl(app: FastifyInstance, world: World): void {
  app.get('/_sandbox/faults', () => world.state.faults);
  app.put('/_sandbox/faults', (request) => {
    world.state.faults = parse(Faults, request.body);
    world.changed();
    return world.state.faults;
  });
  app.get('/_sandbox/sms', () => ({ messages: world.state.sms }));
  app.get('/_sandbox/calls', () => ({ calls: world.calls.list() }));
  app.post('/_sandbox/reset', () => {
    world.reset();
    return { ok: true };
  });
}
