import { timingSafeEqual } from 'node:crypto';
import { parseChinaTime } from '@ordo/kernel';
import { signTop, type TopSignMethod } from '@ordo/connectors/top';
import { TOP_ACCOUNT } from '../world/accounts.js';
import type { TopMethod } from './method.js';
import { TOP_METHODS } from './methods.js';
import { TopError } from './top-error.js';

const SKEW_MS = 10 * 60_000;
const SIGN_METHODS: readonly string[] = ['md5', 'hmac', 'hmac-sha256'] satisfies TopSignMethod[];

const isSignMethod = (value: string | undefined): value is TopSignMethod =>
  value !== undefined && SIGN_METHODS.includes(value);

function checkTimestamp(timestamp: string | undefined, now: number): void {
  if (!timestamp) throw new TopError(30, 'Missing timestamp');
  let at: number;
  try {
    at = parseChinaTime(timestamp).getTime();
  } catch {
    throw new TopError(
      31,
      'Invalid timestamp',
      'isv.invalid-timestamp',
      'timestamp must look like yyyy-MM-dd HH:mm:ss',
    );
  }
  if (Math.abs(now - at) > SKEW_MS)
    throw new TopError(
      31,
      'Invalid timestamp',
      'isv.invalid-timestamp',
      '时间戳与服务器相差超过 10 分钟，应为北京时间',
    );
}

function checkSignature(params: Readonly<Record<string, string>>): void {
  const { sign, sign_method: signMethod } = params;
  if (!sign) throw new TopError(24, 'Missing signature');
  const expected = Buffer.from(
    isSignMethod(signMethod) ? signTop({ ...params }, TOP_ACCOUNT.secret, signMethod) : '',
  );
  const given = Buffer.from(sign);
  if (expected.length !== given.length || !timingSafeEqual(expected, given)) {
    throw new TopError(25, 'Invalid signature', 'isv.invalid-signature', '签名无效');
  }
}

/** The method of a call that is in order: application, time, signature, session. Throws TopError. */
export function checkCall(params: Readonly<Record<string, string>>, now: number): TopMethod {
  const name = params['method'];
  if (!name) throw new TopError(21, 'Missing method');
  if (!params['app_key']) throw new TopError(28, 'Missing app key');
  if (params['app_key'] !== TOP_ACCOUNT.appKey) throw new TopError(29, 'Invalid app key');
  checkTimestamp(params['timestamp'], now);
  if (!params['v']) throw new TopError(32, 'Missing version');
  if (params['v'] !== '2.0') throw new TopError(33, 'Invalid version');
  // XML is the platform's default; who forgets to ask for JSON should notice here.
  if (params['format'] !== 'json')
    throw new TopError(23, 'Invalid format', 'isv.invalid-format', 'the sandbox answers in format=json only');
  checkSignature(params);
  const method = TOP_METHODS.get(name);
  if (!method) throw new TopError(22, 'Invalid method');
  if (method.needsSession) {
    if (!params['session']) throw new TopError(26, 'Missing session');
    if (params['session'] !== TOP_ACCOUNT.session)
      throw new TopError(27, 'Invalid session', 'invalid-sessionkey', 'session 无效或已过期');
  }
  return method;
}
