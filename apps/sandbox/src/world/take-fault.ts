import { NOTICE_FAULTS, type AnswerFault, type Fault, type FaultTarget, type NoticeFault } from './fault.js';
import type { World } from './world.js';

const isNoticeFault = (kind: Fault['kind']): kind is NoticeFault =>
  (NOTICE_FAULTS as readonly string[]).includes(kind);

function take(world: World, fits: (fault: Fault) => boolean): Fault | undefined {
  const fault = world.state.faults.find(fits);
  if (fault?.times !== undefined) {
    fault.times -= 1;
    if (fault.times <= 0) world.state.faults = world.state.faults.filter((other) => other !== fault);
    world.changed();
  }
  return fault;
}

/** The fault that befalls this call, used up by one. */
export function takeAnswerFault(
  world: World,
  target: FaultTarget,
  method: string,
): (Fault & { kind: AnswerFault }) | undefined {
  const fault = take(
    world,
    ({ kind, ...other }) =>
      other.target === target &&
      !isNoticeFault(kind) &&
      (other.method === undefined || other.method === method),
  );
  return fault && !isNoticeFault(fault.kind) ? { ...fault, kind: fault.kind } : undefined;
}

/** Whether this kind of fault befalls what is being sent, used up by one. */
export function takeNoticeFault(world: World, target: FaultTarget, kind: NoticeFault): boolean {
  return take(world, (fault) => fault.target === target && fault.kind === kind) !== undefined;
}
