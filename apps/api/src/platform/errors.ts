import { GraphQLError } from 'graphql';
import { errorText, type Locale, type MessageParams } from './messages.js';

/** One thing wrong with an input: where it stands and what was expected. */
export interface InputProblem {
  field: string[];
  messageKey: string;
  params?: MessageParams;
}

/** Malformed input: a top-level BAD_USER_INPUT error naming every field. */
export class BadInput extends Error {
  constructor(readonly problems: InputProblem[]) {
    super(problems.map((p) => p.field.join('.')).join(', '));
  }
}

export function badInput(problems: InputProblem[]): BadInput {
  return new BadInput(problems);
}

/** A code the client can branch on; the API's top-level `extensions.code`. */
export type SystemErrorCode = 'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND' | 'RATE_LIMITED' | 'COST_EXCEEDED' | 'VIEW_AS_READ_ONLY' | 'VIEW_AS_OVER';

/** A failure that is neither a bug nor something the form can mend. */
export class SystemError extends Error {
  constructor(
    readonly code: SystemErrorCode,
    readonly messageKey: string,
    readonly params: MessageParams = {},
  ) {
    super(code);
  }
}

export const notFound = (type: string): SystemError => new SystemError('NOT_FOUND', 'notFound', { type });

/** A machine-readable reason in a payload's `userErrors`. One stable list for the whole API. */
export enum UserErrorCode {
  INVALID_INPUT = 'INVALID_INPUT',
  NOT_FOUND = 'NOT_FOUND',
  ACTION_NOT_ALLOWED = 'ACTION_NOT_ALLOWED',
  STALE_VERSION = 'STALE_VERSION',
  INSUFFICIENT_STOCK = 'INSUFFICIENT_STOCK',
  AMOUNT_EXCEEDS_REMAINING = 'AMOUNT_EXCEEDS_REMAINING',
  IDEMPOTENCY_CONFLICT = 'IDEMPOTENCY_CONFLICT',
  BAD_CREDENTIALS = 'BAD_CREDENTIALS',
  ACCOUNT_LOCKED = 'ACCOUNT_LOCKED',
  RATE_LIMITED = 'RATE_LIMITED',
  EXTERNAL_FAILURE = 'EXTERNAL_FAILURE',
}

export interface RefusalDetail {
  code: UserErrorCode;
  messageKey: string;
  params?: MessageParams;
  field?: string[];
  /** Facts of the typed implementers of UserError (sku, available, from, allowed, …). */
  facts?: Record<string, unknown>;
}

/** An expected refusal: rolls the command back and comes out as `userErrors`. */
export class Refusal extends Error {
  readonly details: RefusalDetail[];
  constructor(details: RefusalDetail | RefusalDetail[]) {
    const list = Array.isArray(details) ? details : [details];
    super(list.map((d) => `${d.code}:${d.messageKey}`).join(', '));
    this.details = list;
  }
}

export function refuse(
  code: UserErrorCode,
  messageKey: string,
  rest: Omit<RefusalDetail, 'code' | 'messageKey'> = {},
): Refusal {
  return new Refusal({ code, messageKey, ...rest });
}

/** Turns any thrown thing into what a client may see; undefined means: a bug, show nothing of it. */
export function toClientError(error: unknown, locale: Locale): GraphQLError | undefined {
  if (error instanceof BadInput) {
    const problems = error.problems.map((p) => ({ field: p.field, message: errorText(locale, p.messageKey, p.params) }));
    return new GraphQLError(problems.map((p) => `${p.field.join('.')}: ${p.message}`).join('; '), {
      extensions: { code: 'BAD_USER_INPUT', problems },
    });
  }
  if (error instanceof SystemError) {
    return new GraphQLError(errorText(locale, error.messageKey, error.params), { extensions: { code: error.code } });
  }
  if (error instanceof Refusal) {
    return new GraphQLError(error.details.map((d) => errorText(locale, d.messageKey, d.params)).join('; '), {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  }
  return undefined;
}
