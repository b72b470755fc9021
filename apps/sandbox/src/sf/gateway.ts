import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { sfDigest } from '@ordo/connectors/sf';
import { ZodError } from 'zod';
import { mergedParams } from '../http/merged-params.js';
import { answerCall, type Wire } from '../http/platform-answer.js';
import { SF_ACCOUNT } from '../world/accounts.js';
import { opaque } from '../world/numbers.js';
import { Refusal } from '../world/refusal.js';
import type { World } from '../world/world.js';
import type { SfService } from './service.js';
import { SF_SERVICES } from './services.js';
import { SfGatewayError } from './sf-error.js';

export const SF_PATH = '/sf/std/service';

type Params = Readonly<Record<string, string>>;

function digestFits({ msgData = '', timestamp = '', msgDigest = '' }: Params): boolean {
  const given = Buffer.from(msgDigest);
  return (['urlencoded', 'plain'] as const).some((mode) => {
    const expected = Buffer.from(sfDigest(msgData, timestamp, SF_ACCOUNT.checkword, mode));
    return expected.length === given.length && timingSafeEqual(expected, given);
  });
}

/** The service of a call that is in order. Throws SfGatewayError. */
function checkCall(params: Params): { service: SfService; message: unknown } {
  for (const name of ['partnerID', 'requestID', 'serviceCode', 'timestamp', 'msgDigest', 'msgData']) {
    if (!params[name]) throw new SfGatewayError('A1001', `必传参数不可为空: ${name}`);
  }
  if (params['partnerID'] !== SF_ACCOUNT.partnerId) throw new SfGatewayError('A1004', '无对应服务权限');
  if (!digestFits(params)) throw new SfGatewayError('A1006', '数字签名无效');
  const service = SF_SERVICES.get(params['serviceCode'] ?? '');
  if (!service) throw new SfGatewayError('A1004', '无对应服务权限');
  return { service, message: parseMessage(params) };
}

function parseMessage(params: Params): unknown {
  try {
    return JSON.parse(params['msgData'] ?? '');
  } catch {
    throw new SfGatewayError('A1001', 'msgData 不是 JSON');
  }
}

/** The gateway's envelope: what the service says is a text within it, parsed a second time by the client. */
function envelope(
  world: World,
  result: { code: string; message?: string; data?: Record<string, unknown> },
  outcome = result.code,
): Wire {
  const body = JSON.stringify({
    apiErrorMsg: result.message ?? '',
    apiResponseID: opaque(`sf ${world.next()}`, 24),
    apiResultCode: result.code,
    ...(result.data && { apiResultData: JSON.stringify(result.data) }),
  });
  return {
    body,
    contentType: 'application/json; charset=utf-8',
    ok: result.data?.['success'] === true,
    outcome,
  };
}

function serviceFailure(world: World, errorCode: string, errorMsg: string): Wire {
  return envelope(
    world,
    { code: 'A1000', data: { success: false, errorCode, errorMsg, msgData: null } },
    errorCode,
  );
}

function handle(world: World, params: Params): Wire {
  try {
    const { service, message } = checkCall(params);
    const msgData = service.run(world, message);
    return envelope(
      world,
      { code: 'A1000', data: { success: true, errorCode: 'S0000', errorMsg: null, msgData } },
      'S0000',
    );
  } catch (error) {
    if (error instanceof SfGatewayError) return envelope(world, { code: error.code, message: error.message });
    if (error instanceof Refusal) return serviceFailure(world, error.code, error.message);
    if (error instanceof ZodError)
      return serviceFailure(
        world,
        'S0001',
        error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '),
      );
    throw error;
  }
}

/** The identifiers in the message, as far as they can be read. */
function messageParams(params: Params): Record<string, unknown> {
  try {
    const value = parseMessage(params);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

/** The carrier's one address. */
export function registerSf(app: FastifyInstance, world: World): void {
  app.post(SF_PATH, (request, reply) => {
    const params = mergedParams(request);
    return answerCall(world, request, reply, {
      target: 'sf',
      method: params['serviceCode'] ?? '',
      params: messageParams(params),
      handle: () => handle(world, params),
      refuse: () => envelope(world, { code: 'A1011', message: '请求频率超限' }),
    });
  });
}
