import { ConnectorError, type ErrorFamily } from '../transport/connector-error.js';
import { optionalText, type Fields } from '../transport/read-answer.js';

const FAMILY_BY_CODE: Readonly<Record<string, ErrorFamily>> = { 20001: 'auth', 40005: 'rate-limit', 40006: 'auth' };

// Sub-codes by which the gateway says that keys, application or clock are wrong.
const CONFIGURATION = new Set(['isv.invalid-signature', 'isv.missing-signature', 'isv.invalid-app-id', 'isv.missing-app-id', 'isv.invalid-timestamp', 'isv.missing-timestamp', 'isv.invalid-signature-type']);

/** The typed error of an answer that is not 10000. After `20000` or a system error nobody knows whether a write was done. */
export function alipayRefusal(answer: Fields, writes: boolean): ConnectorError {
  const code = optionalText(answer, 'code') ?? 'UNKNOWN';
  const subCode = optionalText(answer, 'sub_code');
  const words = optionalText(answer, 'sub_msg') ?? optionalText(answer, 'msg') ?? 'refused';
  // The gateway's words about a signature repeat the text that it verified, people's data included.
  const family = familyOf(code, subCode, writes);
  return new ConnectorError(family, family === 'signature' ? (optionalText(answer, 'msg') ?? 'invalid signature') : words, { code, subCode });
}

function familyOf(code: string, subCode: string | undefined, writes: boolean): ErrorFamily {
  if (code === '20000' || code === '10003' || subCode === 'ACQ.SYSTEM_ERROR') return writes ? 'unknown-result' : 'transient';
  if (subCode !== undefined && CONFIGURATION.has(subCode)) return 'signature';
  return FAMILY_BY_CODE[code] ?? 'business';
}
