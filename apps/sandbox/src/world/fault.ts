import { z } from 'zod';

export const FAULT_TARGETS = ['top', 'alipay', 'sf', 'aliyun-sms'] as const;
export type FaultTarget = (typeof FAULT_TARGETS)[number];

/** Faults of an answer, and faults of what the platform sends by itself. */
export const ANSWER_FAULTS = [
  'rate-limit',
  'http-500',
  'timeout',
  'lost-answer',
  'half-page',
  'html',
  'expired-session',
] as const;
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
