import { ConnectorError, type ErrorFamily } from '../transport/connector-error.js';
import { optionalText, type Fields } from '../transport/read-answer.js';

// Codes of the platform itself, by what can be done about them.
const FAMILY_BY_CODE: Readonly<Record<string, ErrorFamily>> = {
  4: 'rate-limit', 5: 'rate-limit', 6: 'rate-limit', 7: 'rate-limit', 8: 'rate-limit',
  10: 'transient',
  24: 'signature', 25: 'signature', 28: 'signature', 29: 'signature', 30: 'signature', 31: 'signature',
  26: 'auth', 27: 'auth',
};

const BAN = /last for (\d+) more second/i;

/** The typed error of an `error_response`. Its words are the platform's own, for the operator. */
export function topRefusal(answer: Fields): ConnectorError {
  const code = optionalText(answer, 'code') ?? 'UNKNOWN';
  const subCode = optionalText(answer, 'sub_code');
  const words = optionalText(answer, 'sub_msg') ?? optionalText(answer, 'msg') ?? 'refused';
  const banSeconds = BAN.exec(words)?.[1];
  return new ConnectorError(familyOf(code, subCode), words, {
    code,
    subCode,
    retryAfterMs: banSeconds === undefined ? undefined : Number(banSeconds) * 1000,
  });
}

function familyOf(code: string, subCode: string | undefined): ErrorFamily {
  if (subCode?.startsWith('accesscontrol.limited-by-')) return 'rate-limit';
  if (subCode === 'isv.invalid-signature') return 'signature';
  if (subCode?.startsWith('isp.')) return 'transient';
  return FAMILY_BY_CODE[code] ?? 'business';
}

/**
 * Whether shipping was refused because the trade is no longer one to ship: shipped already, or closed.
 * Which of the two only `tradeFullInfo` tells.
 */
export function isNotShippable(error: unknown): boolean {
  return error instanceof ConnectorError && /^isv\.logistics-.*:(B04|B27)$/.test(error.subCode ?? '');
}
