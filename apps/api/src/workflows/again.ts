import { UniqueConstraintViolationException } from '@mikro-orm/core';
import type { RequestContext } from '../platform/context.js';
import { Refusal, UserErrorCode } from '../platform/errors.js';
import { toUserError, type UserError } from '../platform/graphql/user-error.js';

const MAX_ATTEMPTS = 4;

/** Somebody took the stock between our look and our reservation: with a fresh look another warehouse may have it. */
export class StockRace extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.message);
  }
}

/** Runs a reservation whose stock was seen a moment ago: a shortage there is a race, not an answer yet. */
export async function racing<T>(reserve: () => Promise<T>): Promise<T> {
  try {
    return await reserve();
  } catch (error) {
    if (error instanceof Refusal && error.details.some((detail) => detail.code === UserErrorCode.INSUFFICIENT_STOCK)) throw new StockRace(error);
    throw error;
  }
}

/**
 * Runs a whole command again when it lost a race for stock, for an order number, or for being the first to store an
 * order of a marketplace. The last loss of a race for stock comes out as the refusal that it is.
 */
export async function again<T>(run: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await run();
    } catch (error) {
      const lost = error instanceof StockRace || error instanceof UniqueConstraintViolationException;
      if (!lost) throw error;
      if (attempt >= MAX_ATTEMPTS) throw error instanceof StockRace ? error.refusal : error;
    }
  }
}

/** The answer to a resolver whose command was refused in the end. Anything but a refusal is thrown on. */
export function refusedFor(ctx: RequestContext, error: unknown): { userErrors: UserError[] } {
  if (!(error instanceof Refusal)) throw error;
  return { userErrors: error.details.map((detail) => toUserError(detail, ctx.locale)) };
}
