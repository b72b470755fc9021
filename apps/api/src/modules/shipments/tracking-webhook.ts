import { createHash, timingSafeEqual } from 'node:crypto';
import { parseChinaTime } from '@ordo/kernel';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { perform } from '../../platform/command/command.js';
import type { Config } from '../../platform/config.js';
import { jobContext, type Runtime } from '../../platform/context.js';
import { withoutPhones, type TrackingReport } from './tracking-order.js';
import { recordTracking } from './use-cases/record-tracking.js';

const BODY_LIMIT = 64 * 1024;
const text = (max: number) => z.string().max(max);

// SF's route push: at most ten reports of any parcels.
const ROUTE_PUSH = z.object({
  Body: z.object({
    WaybillRoute: z.array(z.object({
      id: z.union([text(64), z.number()]).transform(String),
      mailno: text(40).min(1),
      acceptTime: text(30).transform((value, issue) => {
        try {
          return parseChinaTime(value);
        } catch {
          issue.addIssue({ code: 'custom', message: 'not a China wall time' });
          return z.NEVER;
        }
      }),
      acceptAddress: text(200).nullish(),
      remark: text(1_000).nullish(),
      opCode: z.union([text(20), z.number()]).transform(String),
    })).min(1).max(10),
  }),
});

const DONE = { return_code: '0000', return_msg: '成功' };
const FAILED = { return_code: '1000', return_msg: '失败' };

/**
 * `POST /webhooks/sf/:secret`: SF's route push. It carries no signature, so its path is secret. Answers 0000 once the
 * reports are kept, 1000 for anything else, after which SF sends again; a report is kept once however often it comes.
 */
export function addTrackingWebhook(app: FastifyInstance, runtime: Runtime, config: Config): void {
  void app.register(async (scope) => {
    // The body is judged here, so that a malformed one gets the carrier's own kind of answer.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'string', bodyLimit: BODY_LIMIT }, (_request, body, done) => done(null, body));
    scope.setErrorHandler((error: Error & { statusCode?: number }, _request, reply) => {
      runtime.log.warn({ err: error }, 'route push failed');
      return reply.status(error.statusCode === 413 ? 413 : 200).send(FAILED);
    });
    scope.post<{ Params: { secret: string } }>('/webhooks/sf/:secret', async (request, reply) => {
      if (!sameSecret(request.params.secret, config.SF_PUSH_SECRET)) return reply.status(404).send(FAILED);
      const push = ROUTE_PUSH.safeParse(parsed(request.body));
      if (!push.success) {
        runtime.log.warn({ problems: push.error.issues.map((issue) => issue.path.join('.')) }, 'route push is malformed');
        return FAILED;
      }
      await keep(runtime, push.data.Body.WaybillRoute);
      return DONE;
    });
  });
}

async function keep(runtime: Runtime, routes: z.infer<typeof ROUTE_PUSH>['Body']['WaybillRoute']): Promise<void> {
  const byWaybill = new Map<string, TrackingReport[]>();
  for (const route of routes) {
    const report = { at: route.acceptTime, place: route.acceptAddress ?? '', text: withoutPhones(route.remark ?? ''), code: route.opCode, pushId: route.id };
    byWaybill.set(route.mailno, [...(byWaybill.get(route.mailno) ?? []), report]);
  }
  const ctx = jobContext(runtime, 'webhook:sf');
  for (const [waybillNo, reports] of byWaybill) {
    const { known } = await perform(ctx, recordTracking, { waybillNo, reports });
    // Not ours, or of another installation: to have it sent again would change nothing.
    if (!known) runtime.log.warn({ waybillNo }, 'route push for an unknown waybill');
  }
}

function parsed(body: unknown): unknown {
  try {
    return JSON.parse(String(body));
  } catch {
    return undefined;
  }
}

/** Compares in a time that tells nothing, whatever the lengths. */
function sameSecret(given: string, expected: string): boolean {
  const digest = (value: string): Buffer => createHash('sha256').update(value).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
