import { parseChinaTime } from '@ordo/kernel';
import { ALIPAY_ACCOUNT } from '../world/accounts.js';
import { invalid, missing } from './alipay-error.js';
import type { Alipay } from './method.js';
import { verifyRequest } from './signature.js';

// The gateway's own tolerance is not published; this one catches a clock in the wrong zone.
const SKEW_MS = 15 * 60_000;

function checkTimestamp(timestamp: string, now: number): void {
  let at: number;
  try {
    at = parseChinaTime(timestamp).getTime();
  } catch {
    throw invalid('isv.invalid-timestamp', 'timestamp 格式应为 yyyy-MM-dd HH:mm:ss');
  }
  if (Math.abs(now - at) > SKEW_MS)
    throw invalid('isv.invalid-timestamp', 'timestamp 与网关相差超过 15 分钟，应为北京时间');
}

/** Refuses a call that is not in order: application, signature, time. Throws AlipayError. */
export function checkCall({ world, keys }: Alipay, params: Readonly<Record<string, string>>): void {
  for (const name of ['app_id', 'method', 'charset', 'sign_type', 'sign', 'timestamp', 'version']) {
    if (!params[name]) throw missing(name === 'sign' ? 'signature' : name);
  }
  if (params['app_id'] !== ALIPAY_ACCOUNT.appId) throw invalid('isv.invalid-app-id', '无效的 AppID 参数');
  if (params['sign_type'] !== 'RSA2') throw invalid('isv.invalid-signature-type', '无效签名类型');
  if (!verifyRequest(params, keys.appPublic))
    throw invalid('isv.invalid-signature', '验签出错，建议检查签名字符串或签名私钥与应用公钥是否匹配');
  checkTimestamp(params['timestamp'] ?? '', world.now());
}
