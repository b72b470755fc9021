import { parseJsonBigIntSafe } from '@ordo/kernel';
import { ConnectorError } from './connector-error.js';

export type Fetch = typeof globalThis.fetch;

/** What every client is given from outside, so that a test can turn the clock and answer in the platform's place. */
export interface Connection {
  clock: { now(): Date };
  fetch?: Fetch;
  /** How long a whole answer may take; 15 s when left out. */
  timeoutMs?: number;
  /** Gives up what is under way, as at a shutdown. */
  signal?: AbortSignal;
}

export interface PostOptions {
  timeoutMs?: number;
  fetch?: Fetch;
  signal?: AbortSignal;
  /** Whether the call changes anything over there: then a lost answer is an unknown result. */
  writes: boolean;
}

export interface Answer {
  /** The answer to the letter, for those who sign it. */
  text: string;
  json: Record<string, unknown>;
}

const MAX_BYTES = 5 * 1024 * 1024;
const DEFAULT_TIMEOUT_MS = 15_000;
// The connection was never made, so nothing can have been done.
const NEVER_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT', 'EHOSTUNREACH', 'ENETUNREACH']);

/**
 * Posts a form and gives the JSON object of the answer, integers beyond 2^53 as strings.
 * Throws ConnectorError: an answer that is late, cut, too large or not JSON is `transient`, or `unknown-result` when the call writes.
 */
export async function postForm(url: string, params: Readonly<Record<string, string>>, options: PostOptions): Promise<Answer> {
  const timeout = AbortSignal.timeout(options.timeoutMs ?? DEFAULT_TIMEOUT_MS);
  const signal = options.signal ? AbortSignal.any([timeout, options.signal]) : timeout;
  const broken = (code: string, message: string): ConnectorError =>
    new ConnectorError(options.writes ? 'unknown-result' : 'transient', message, { code });
  let response: Response;
  let text: string;
  try {
    response = await (options.fetch ?? globalThis.fetch)(url, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded;charset=utf-8', accept: 'application/json' },
      body: new URLSearchParams(params).toString(),
      // A redirect would carry the signed parameters to somebody else.
      redirect: 'manual',
      signal,
    });
    text = await readText(response);
  } catch (error) {
    if (error instanceof RangeError) throw broken('ANSWER_TOO_LARGE', error.message);
    if (timeout.aborted) throw broken('TIMEOUT', 'no answer in time');
    if (options.signal?.aborted) throw broken('ABORTED', 'the call was given up');
    const cause = causeCode(error);
    if (NEVER_SENT.has(cause)) throw new ConnectorError('transient', 'no connection', { code: cause });
    throw broken(cause, 'the connection broke');
  }
  refuseStatus(response, broken);
  return { text, json: parseObject(text, broken) };
}

/** The code of the network fault beneath a failed fetch. */
function causeCode(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  return typeof code === 'string' ? code : 'CONNECTION_BROKEN';
}

/** Throws RangeError beyond the cap, before the rest is read. */
async function readText(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let size = 0;
  let text = '';
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > MAX_BYTES) throw new RangeError('the answer is larger than 5 MB');
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

function refuseStatus(response: Response, broken: (code: string, message: string) => ConnectorError): void {
  const { status } = response;
  if (response.ok) return;
  const code = `HTTP_${status}`;
  if (status === 429) throw new ConnectorError('rate-limit', 'too many calls', { code, retryAfterMs: retryAfterMs(response) });
  // Refused at the door, before anybody looked at the call: the address or our standing there is wrong, never the business.
  if (status >= 400 && status < 500 && status !== 408) {
    throw new ConnectorError(status === 401 || status === 403 ? 'auth' : 'signature', `refused with status ${status}`, { code });
  }
  throw broken(code, `answered with status ${status}`);
}

function retryAfterMs(response: Response): number | undefined {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : undefined;
}

function parseObject(text: string, broken: (code: string, message: string) => ConnectorError): Record<string, unknown> {
  let value: unknown;
  try {
    value = parseJsonBigIntSafe(text);
  } catch {
    throw broken('NOT_JSON', text.trimStart().startsWith('<') ? 'answered with a page' : 'the answer is cut or not JSON');
  }
  if (!isRecord(value)) throw broken('NOT_JSON', 'the answer is not an object');
  return value;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
