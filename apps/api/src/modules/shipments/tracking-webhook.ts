import { createHash, timingSafeEqual } from 'node:crypto';
import { ConnectorError } from '@ordo/connectors';
import { parseRoutePush, type SfRoutePush } from '@ordo/connectors/sf';
import type { FastifyInstance } from 'fastify';
import { perform } from '../../platform/command/command.js';
import type { Config } from '../../platform/config.js';
import { jobContext, type Runtime } from '../../platform/context.js';
import { reportOf } from './sf-carrier.js';
import type { TrackingReport } from './tracking-order.js';
import { recordTracking } from './use-cases/record-tracking.js';

const BODY_LIMIT = 64 * 1024;
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
      const pushes = parsed(request.body);
      if (!pushes) {
        runtime.log.warn({ requestId: request.id }, 'route push is malformed');
        return FAILED;
      }
      await keep(runtime, pushes);
      return DONE;
    });
  });
}

async function keep(runtime: Runtime, pushes: readonly SfRoutePush[]): Promise<void> {
  const byWaybill = new Map<string, TrackingReport[]>();
  for (const push of pushes) {
    byWaybill.set(push.waybillNo, [...(byWaybill.get(push.waybillNo) ?? []), { ...reportOf(push, runtime.log), pushId: push.id }]);
  }
  const ctx = jobContext(runtime, 'webhook:sf');
  for (const [waybillNo, reports] of byWaybill) {
    const { known } = await perform(ctx, recordTracking, { waybillNo, reports });
    // Not ours, or of another installation: to have it sent again would change nothing.
    if (!known) runtime.log.warn({ waybillNo: waybillNo.slice(0, 40) }, 'route push for an unknown waybill');
  }
}

/** The routes of a push; undefined when it is not one. An empty push is none. */
function parsed(body: unknown): SfRoutePush[] | undefined {
  try {
    const pushes = parseRoutePush(JSON.parse(String(body)));
    return pushes.length > 0 ? pushes : undefined;
  } catch (error) {
    if (error instanceof ConnectorError || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Compares in a time that tells nothing, whatever the lengths. */
function sameSecret(given: string, expected: string): boolean {
  const digest = (value: string): Buffer => createHash('sha256').update(value).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
