import { formatChinaTime } from '@ordo/kernel';
import type { AlipaySdk } from 'alipay-sdk';
import { ConnectorError } from '../transport/connector-error.js';
import { isRecord, postForm, type Answer, type Connection } from '../transport/post-form.js';
import { optionalText, unexpected, type Fields } from '../transport/read-answer.js';
import { alipayRefusal } from './refusal.js';

export interface AlipayConnection extends Connection {
  gatewayUrl: string;
  appId: string;
  /** PKCS#8 or PKCS#1, with its BEGIN line. */
  privateKeyPem: string;
  /** Alipay's key, not the one of the application. */
  alipayPublicKeyPem: string;
}

export interface AlipayCall {
  method: string;
  content: Readonly<Record<string, string | undefined>>;
  writes?: boolean;
}

/** One signed call whose answer's signature has been verified; gives what stands under `<method>_response`. Throws ConnectorError. */
export async function callAlipay(connection: AlipayConnection, sdk: AlipaySdk, { method, content, writes = false }: AlipayCall): Promise<Fields> {
  const signed = sdk.sdkExecute(method, {
    bizContent: withoutEmpty(content),
    // The SDK would write the time of the process's own zone.
    timestamp: formatChinaTime(connection.clock.now()),
  });
  const { biz_content: bizContent = '', ...common } = Object.fromEntries(new URLSearchParams(signed));
  const url = new URL(connection.gatewayUrl);
  // The gateway reads the charset from the address before it decodes the body.
  for (const [name, value] of Object.entries(common)) url.searchParams.set(name, value);
  const answer = await postForm(
    url.toString(),
    { biz_content: bizContent },
    { timeoutMs: connection.timeoutMs, fetch: connection.fetch, signal: connection.signal, writes },
  );
  const result = verified(sdk, method, { answer, writes });
  if (result.code !== '10000') throw alipayRefusal(result, writes);
  return result;
}

/** What is undefined or empty is not sent: the gateway leaves it out of what it verifies. */
export function withoutEmpty(content: AlipayCall['content']): Record<string, string> {
  return Object.fromEntries(Object.entries(content).flatMap(([name, value]) => (value ? [[name, value]] : [])));
}

function verified(sdk: AlipaySdk, method: string, { answer: { text, json }, writes }: { answer: Answer; writes: boolean }): Fields {
  const name = `${method.replaceAll('.', '_')}_response`;
  const result = json[name];
  if (!isRecord(result)) throw isRecord(json.error_response) ? unsignedRefusal(json.error_response, writes) : unexpected(`no response of ${method}`, writes);
  const sign = optionalText(json, 'sign');
  if (sign !== undefined && signatureHolds(sdk, text, name, sign)) return result;
  // What was done may well have been done: only the answer is not to be believed.
  throw new ConnectorError(writes ? 'unknown-result' : 'signature', 'the answer does not carry a valid signature of Alipay', { code: 'INVALID_ANSWER_SIGNATURE' });
}

/** A call refused as a whole comes unsigned: it may stop us, but that no money has moved is not to be taken from it. */
function unsignedRefusal(answer: Fields, writes: boolean): ConnectorError {
  const refusal = alipayRefusal(answer, writes);
  if (!writes || refusal.family !== 'business') return refusal;
  return new ConnectorError('unknown-result', refusal.message, { code: refusal.code, subCode: refusal.subCode });
}

function signatureHolds(sdk: AlipaySdk, text: string, name: string, sign: string): boolean {
  try {
    sdk.checkResponseSign(text, name, sign, '');
    return true;
  } catch {
    return false;
  }
}
