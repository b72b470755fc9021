import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { RequestContext } from '../context.js';
import { errorText } from '../messages.js';
import type { Principal } from '../principal.js';
import { PointBuckets, USUAL_TERMS, type BucketTerms } from './point-bucket.js';

/** With this header a session, too, is told what its operations cost. */
const ASKS = 'x-ordo-cost';

const buckets = new PointBuckets();

function termsOf({ key }: Principal): BucketTerms {
  return { size: key?.bucketSize ?? USUAL_TERMS.size, restoreRate: key?.restoreRate ?? USUAL_TERMS.restoreRate };
}

/** What the caller's bucket says in the standard headers (draft-ietf-httpapi-ratelimit-headers). */
export function rateHeaders({ principal, clock }: RequestContext): [string, string][] {
  const { size, restoreRate } = termsOf(principal);
  const left = buckets.available(principal.id, termsOf(principal), clock.now());
  return [
    ['ratelimit-policy', `"points";q=${size};w=${Math.ceil(size / restoreRate)}`],
    ['ratelimit', `"points";r=${Math.floor(left)};t=${Math.ceil((size - left) / restoreRate)}`],
  ];
}

/** Takes what an operation may cost out of a key's bucket. Gives the seconds to wait when there is not enough, 0 when it was taken. */
export function takePoints({ principal, clock }: RequestContext, points: number): number {
  return buckets.take(principal.id, points, termsOf(principal), clock.now());
}

/** Takes an operation's points from whoever calls with a key. Throws RATE_LIMITED, or COST_EXCEEDED when the bucket can never hold so much. */
export function chargeKey(ctx: RequestContext, cost: number): void {
  ctx.points = { requested: cost, taken: false };
  if (!ctx.principal.key) return;
  const { size } = termsOf(ctx.principal);
  if (cost > size) throw new GraphQLError(`The operation costs ${cost} points; this key's bucket holds ${size}`, { extensions: { code: 'COST_EXCEEDED', limit: 'bucket', most: size, http: { status: 400 } } });
  const wait = takePoints(ctx, cost);
  if (wait > 0) {
    const headers = new HeaderMap([['retry-after', String(wait)]]);
    throw new GraphQLError(errorText(ctx.locale, 'rateLimited'), { extensions: { code: 'RATE_LIMITED', retryAfterSeconds: wait, http: { status: 429, headers } } });
  }
  ctx.points.taken = true;
}

/** Half a point for every value of the answer and one for the asking; at most what was asked for. */
export function actualCost(data: unknown, requested: number): number {
  return Math.min(requested, 1 + Math.ceil(valuesIn(data) / 2));
}

function valuesIn(data: unknown): number {
  if (Array.isArray(data)) return data.reduce<number>((sum, each) => sum + valuesIn(each), 0);
  if (typeof data !== 'object' || data === null) return 0;
  return Object.values(data).reduce<number>((sum, each) => sum + 1 + valuesIn(each), 0);
}

/** Tells every key, and each session that asks, what its operation cost; gives a key back what it did not use. */
export function pointsPlugin(): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async ({ contextValue, request }) => {
      if (!contextValue.principal.key && request.http?.headers.get(ASKS) !== '1') return undefined;
      return { willSendResponse: async (requestContext) => tell(requestContext) };
    },
  };
}

function tell({ contextValue: ctx, response }: Pick<GraphQLRequestContext<RequestContext>, 'contextValue' | 'response'>): void {
  const { principal, clock, points } = ctx;
  if (response.body?.kind !== 'single' || !points) return;
  const { singleResult } = response.body;
  const ran = singleResult.data !== undefined;
  const actual = ran ? actualCost(singleResult.data, points.requested) : null;
  const terms = termsOf(principal);
  if (points.taken) buckets.giveBack(principal.id, points.requested - (actual ?? 0), terms, clock.now());
  ctx.points = { ...points, ...(actual !== null && { actual }) };
  const throttleStatus = principal.key
    ? { maximumAvailable: terms.size, currentlyAvailable: Math.floor(buckets.available(principal.id, terms, clock.now())), restoreRate: terms.restoreRate }
    : null;
  singleResult.extensions = { ...singleResult.extensions, cost: { requestedQueryCost: points.requested, actualQueryCost: actual, throttleStatus } };
  if (principal.key) for (const [name, value] of rateHeaders(ctx)) response.http.headers.set(name, value);
}
