/** What a caller can do about a failed call; it decides by this and never by a platform's code. */
export type ErrorFamily =
  /** Wait `retryAfterMs`, then the same call again. */
  | 'rate-limit'
  /** Nothing was done; the same call again, with the same business id. */
  | 'transient'
  /** Something may have been done: ask for the result first, never send again under a new id. */
  | 'unknown-result'
  /** The authorisation has run out: refresh it, or have the shop authorised again. */
  | 'auth'
  /** Refused for a reason of the business: show it to a person. */
  | 'business'
  /** Keys, clock or address are wrong: a fault of the configuration. */
  | 'signature';

const RETRYABLE: readonly ErrorFamily[] = ['rate-limit', 'transient'];

/**
 * A call to an outside system that failed. The message holds the platform's own words at most;
 * never a secret, and nothing of what was sent.
 */
export class ConnectorError extends Error {
  readonly family: ErrorFamily;
  readonly code: string;
  readonly subCode: string | undefined;
  readonly retryAfterMs: number | undefined;

  constructor(family: ErrorFamily, message: string, detail: { code: string; subCode?: string; retryAfterMs?: number }) {
    super(message);
    this.name = 'ConnectorError';
    this.family = family;
    this.code = detail.code;
    this.subCode = detail.subCode;
    this.retryAfterMs = detail.retryAfterMs;
  }

  /** Whether the very same call may be sent again without asking first. */
  get retryable(): boolean {
    return RETRYABLE.includes(this.family);
  }
}
