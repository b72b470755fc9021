import { z } from 'zod';
import type { World } from './world.js';

export const FAULT_TARGETS = ['top', 'alipay', 'sf'] as const;
export type FaultTarget = (typeof FAULT_TARGETS)[number];

/** Faults of an answer, and faults of what the platform sends by itself. */
export const ANSWER_FAULTS = ['rate-limit', 'http-500', 'timeout', 'lost-answer', 'half-page', 'html', 'expired-session'] as const;
export const NOTICE_FAULTS = ['duplicate-notify', 'tampered-notify', 'wrong-amount'] as const;
export type AnswerFault = (typeof ANSWER_FAULTS)[number];
export type NoticeFault = (typeof NOTICE_FAULTS)[number];

export const FaultInput = z.object({
  target: z.enum(FAULT_TARGETS),
  /** The method or service code as the platform names it; any when left out. */
  method: z.string().min(1).max(100).optional(),
  kind: z.enum([...ANSWER_FAULTS, ...NOTICE_FAULTS]),
  /** How often it happens; until it is switched off when left out. */
  times: z.number().int().min(1).max(10_000).optional(),
  /** Seconds that a rate limit says to wait, or that a timeout holds the line. */
  seconds: z.number().int().min(1).max(600).optional(),
});

export type Fault = z.infer<typeof FaultInput>;

const isNoticeFault = (kind: Fault['kind']): kind is NoticeFault => (NOTICE_FAULTS as readonly string[]).includes(kind);

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
export function takeAnswerFault(world: World, target: FaultTarget, method: string): (Fault & { kind: AnswerFault }) | undefined {
  const fault = take(world, ({ kind, ...other }) => other.target === target && !isNoticeFault(kind) && (other.method === undefined || other.method === method));
  return fault && !isNoticeFault(fault.kind) ? { ...fault, kind: fault.kind } : undefined;
}

/** Whether this kind of fault befalls what is being sent, used up by one. */
export function takeNoticeFault(world: World, target: FaultTarget, kind: NoticeFault): boolean {
  return take(world, (fault) => fault.target === target && fault.kind === kind) !== undefined;
}
