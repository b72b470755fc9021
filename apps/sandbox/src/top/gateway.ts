import type { FastifyInstance } from 'fastify';
import { mergedParams } from '../http/merged-params.js';
import { answerCall, type Wire } from '../http/platform-answer.js';
import { opaque } from '../world/numbers.js';
import type { World } from '../world/world.js';
import { checkCall } from './check-call.js';
import { readArguments } from './top-arguments.js';
import { TopError } from './top-error.js';
import { topJson } from './top-json.js';

export const TOP_PATH = '/top/router/rest';

const JSON_TYPE = 'application/json; charset=utf-8';

function success(method: string, answer: Record<string, unknown>, requestId: string): Wire {
  const key = `${method.replace(/^taobao\./, '').replaceAll('.', '_')}_response`;
  return {
    body: topJson({ [key]: { ...answer, request_id: requestId } }),
    contentType: JSON_TYPE,
    ok: true,
    outcome: 'ok',
  };
}

function failure(error: TopError, requestId: string): Wire {
  const { code, msg, subCode, subMsg } = error;
  const body = topJson({
    error_response: { code, msg, sub_code: subCode, sub_msg: subMsg, request_id: requestId },
  });
  return { body, contentType: JSON_TYPE, ok: false, outcome: subCode ? `${code} ${subCode}` : String(code) };
}

const limited = (seconds: number): TopError =>
  new TopError(
    7,
    'App Call Limited',
    'accesscontrol.limited-by-app-access-count',
    `This ban will last for ${seconds} more seconds`,
  );

const expired = (): TopError =>
  new TopError(27, 'Invalid session', 'invalid-sessionkey', 'session 无效或已过期');

function handle(world: World, params: Readonly<Record<string, string>>, requestId: string): Wire {
  try {
    const method = checkCall(params, world.now());
    return success(method.name, method.run(world, readArguments(params)), requestId);
  } catch (error) {
    if (error instanceof TopError) return failure(error, requestId);
    throw error;
  }
}

/** The marketplace's one address. Errors come with HTTP 200, in the platform's envelope. */
export function registerTop(app: FastifyInstance, world: World): void {
  app.route({
    method: ['GET', 'POST'],
    url: TOP_PATH,
    handler: (request, reply) => {
      const params = mergedParams(request);
      const requestId = opaque(`${request.id} ${world.now()}`, 13);
      return answerCall(world, request, reply, {
        target: 'top',
        method: params['method'] ?? '',
        params,
        handle: () => handle(world, params, requestId),
        refuse: (kind, seconds) => failure(kind === 'rate-limit' ? limited(seconds) : expired(), requestId),
      });
    },
  });
}
