import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { aliyunSign } from '@ordo/connectors/aliyun-sms';
import { mergedParams } from '../http/merged-params.js';
import { answerCall, type Wire } from '../http/platform-answer.js';
import { SMS_ACCOUNT } from '../world/accounts.js';
import { opaque } from '../world/numbers.js';
import { sendSms } from '../world/send-sms.js';
import type { World } from '../world/world.js';

export const SMS_PATH = '/aliyun-sms/';

const REQUIRED = ['AccessKeyId', 'Action', 'Version', 'SignatureNonce', 'Timestamp', 'Signature', 'PhoneNumbers', 'SignName', 'TemplateCode'];
const CLOCK_MS = 15 * 60_000;

type Params = Readonly<Record<string, string>>;

/** What is wrong with a call: the provider's code, and the status at whose door it stands. */
interface Fault {
  code: string;
  status?: number;
}

function signatureFits(params: Params): boolean {
  const expected = Buffer.from(aliyunSign('POST', params, SMS_ACCOUNT.accessKeySecret));
  const given = Buffer.from(params['Signature'] ?? '');
  return expected.length === given.length && timingSafeEqual(expected, given);
}

function faultOf(world: World, params: Params, usedNonces: Set<string>): Fault | undefined {
  const missing = REQUIRED.find((name) => !params[name]);
  if (missing) return { code: `Missing${missing}`, status: 400 };
  if (params['AccessKeyId'] !== SMS_ACCOUNT.accessKeyId) return { code: 'InvalidAccessKeyId.NotFound', status: 404 };
  if (!signatureFits(params)) return { code: 'SignatureDoesNotMatch', status: 400 };
  const drift = Math.abs(Date.parse(params['Timestamp'] ?? '') - world.now());
  if (!(drift <= CLOCK_MS)) return { code: 'InvalidTimeStamp.Expired', status: 400 };
  const nonce = params['SignatureNonce'] ?? '';
  if (usedNonces.has(nonce)) return { code: 'SignatureNonceUsed', status: 400 };
  usedNonces.add(nonce);
  if (params['Action'] !== 'SendSms' || params['Version'] !== '2017-05-25') return { code: 'InvalidAction.NotFound', status: 404 };
  if (params['SignName'] !== SMS_ACCOUNT.signName) return { code: 'isv.SMS_SIGNATURE_ILLEGAL' };
  if (!Object.hasOwn(SMS_ACCOUNT.templates, params['TemplateCode'] ?? '')) return { code: 'isv.SMS_TEMPLATE_ILLEGAL' };
  if (!/^1[3-9]\d{9}$/.test(params['PhoneNumbers'] ?? '')) return { code: 'isv.MOBILE_NUMBER_ILLEGAL' };
  return undefined;
}

/** The template filled in; undefined when it wants more than it was given. */
function textOf(params: Params): string | undefined {
  let given: unknown;
  try {
    given = JSON.parse(params['TemplateParam'] || '{}');
  } catch {
    return undefined;
  }
  const values = typeof given === 'object' && given !== null ? (given as Record<string, unknown>) : {};
  const template = SMS_ACCOUNT.templates[params['TemplateCode'] ?? ''] ?? '';
  let complete = true;
  const text = template.replaceAll(/\$\{(\w+)\}/g, (_, name: string) => {
    if (values[name] === undefined) complete = false;
    return String(values[name]);
  });
  return complete ? text : undefined;
}

function answer(world: World, code: string, more: { bizId?: string; status?: number } = {}): Wire {
  const body = { RequestId: opaque(`sms ${world.next()}`, 24), Code: code, Message: code, ...(more.bizId && { BizId: more.bizId }) };
  return { body: JSON.stringify(body), contentType: 'application/json; charset=utf-8', ok: code === 'OK', outcome: code, ...(more.status && { status: more.status }) };
}

function handle(world: World, params: Params, usedNonces: Set<string>): Wire {
  const fault = faultOf(world, params, usedNonces);
  if (fault) return answer(world, fault.code, fault);
  const text = textOf(params);
  if (text === undefined) return answer(world, 'isv.TEMPLATE_MISSING_PARAMETERS');
  const bizId = sendSms(world, { phone: params['PhoneNumbers'] ?? '', text: `【${SMS_ACCOUNT.signName}】${text}`, outId: params['OutId'] ?? '' });
  return answer(world, 'OK', { bizId });
}

/** The one address of the sender of text messages. */
export function registerAliyunSms(app: FastifyInstance, world: World): void {
  // As long as the process: a nonce is good for a quarter of an hour only.
  const usedNonces = new Set<string>();
  app.post(SMS_PATH, (request, reply) => {
    const params = mergedParams(request);
    return answerCall(world, request, reply, {
      target: 'aliyun-sms',
      method: params['Action'] ?? '',
      params: {},
      handle: () => handle(world, params, usedNonces),
      refuse: () => answer(world, 'isv.BUSINESS_LIMIT_CONTROL'),
    });
  });
}
