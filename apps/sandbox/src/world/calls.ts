import type { FaultTarget } from './fault.js';

/** One exchange with the product, as the home page shows it. Never a signature, a session or a person's data. */
export interface Call {
  at: number;
  direction: 'in' | 'out';
  system: FaultTarget;
  method: string;
  /** What it was about: the identifiers among its parameters. */
  about: string;
  ok: boolean;
  /** The answer in a word: a code of the platform, a status. */
  outcome: string;
  fault?: string;
  ms: number;
}

const KEPT = 200;

/** The latest exchanges, newest first; they are not kept over a restart. */
export function createCallLog(): { add(call: Call): void; list(): readonly Call[]; clear(): void } {
  let calls: Call[] = [];
  return {
    add: (call) => void (calls = [call, ...calls].slice(0, KEPT)),
    list: () => calls,
    clear: () => void (calls = []),
  };
}

// Only these are written down: a list of what may be shown cannot leak what it forgot.
const SHOWN = [
  'tid',
  'refund_id',
  'company_code',
  'out_sid',
  'start_modified',
  'end_modified',
  'page_no',
  'page_size',
  'out_trade_no',
  'trade_no',
  'out_request_no',
  'total_amount',
  'refund_amount',
  'orderId',
  'trackingNumber',
  'dealType',
] as const;

/** The identifiers among the parameters of a call, as one line. */
export function aboutOf(params: Readonly<Record<string, unknown>>): string {
  return SHOWN.flatMap((name) => {
    const value = params[name];
    return typeof value === 'string' || typeof value === 'number' || Array.isArray(value)
      ? [`${name}=${String(value)}`]
      : [];
  })
    .join(' ')
    .slice(0, 200);
}
