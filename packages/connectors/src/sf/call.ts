import { randomUUID } from 'node:crypto';
import { parseJsonBigIntSafe } from '@ordo/kernel';
import { ConnectorError, type ErrorFamily } from '../transport/connector-error.js';
import { isRecord, postForm, type Connection } from '../transport/post-form.js';
import { optionalText, unexpected, type Fields } from '../transport/read-answer.js';
import { sfDigest, type SfDigestMode } from './digest.js';

export interface SfConnection extends Connection {
  gatewayUrl: string;
  partnerId: string;
  checkword: string;
  /** The account that freight is charged to. */
  monthlyCard: string;
  digestMode?: SfDigestMode;
}

export interface SfCall {
  serviceCode: string;
  message: Readonly<Record<string, unknown>>;
  writes?: boolean;
}

// Codes of the platform in front of the services. Those that stand neither here nor below are told to a person.
const FAMILY_BY_RESULT: Readonly<Record<string, ErrorFamily>> = {
  A1002: 'signature', A1006: 'signature',
  A1003: 'auth', A1004: 'auth',
  A1005: 'rate-limit', A1011: 'rate-limit',
};
// The service behind it did not answer, or the platform itself failed.
const OUTAGES = new Set(['A1009', 'A1099']);

/** One signed call; gives the `msgData` of the answer. Throws ConnectorError, with the carrier's error code in `subCode`. */
export async function callSf(connection: SfConnection, { serviceCode, message, writes = false }: SfCall): Promise<Fields> {
  const msgData = JSON.stringify({ language: 'zh-CN', ...message });
  const timestamp = String(connection.clock.now().getTime());
  const { json } = await postForm(
    connection.gatewayUrl,
    {
      partnerID: connection.partnerId,
      requestID: randomUUID(),
      serviceCode,
      timestamp,
      msgDigest: sfDigest(msgData, timestamp, connection.checkword, connection.digestMode),
      msgData,
    },
    { timeoutMs: connection.timeoutMs, fetch: connection.fetch, signal: connection.signal, writes },
  );
  const code = optionalText(json, 'apiResultCode') ?? 'UNKNOWN';
  if (code !== 'A1000') {
    throw new ConnectorError(familyOf(code, writes), optionalText(json, 'apiErrorMsg') ?? 'refused', { code });
  }
  const result = readResult(json.apiResultData, writes);
  const errorCode = optionalText(result, 'errorCode') ?? 'UNKNOWN';
  if (errorCode !== 'S0000') throw new ConnectorError('business', optionalText(result, 'errorMsg') ?? 'refused', { code, subCode: errorCode });
  if (!isRecord(result.msgData)) throw unexpected('msgData is missing', writes);
  return result.msgData;
}

function familyOf(code: string, writes: boolean): ErrorFamily {
  if (OUTAGES.has(code)) return writes ? 'unknown-result' : 'transient';
  return FAMILY_BY_RESULT[code] ?? 'business';
}

/** The answer proper is a JSON text within the JSON. */
function readResult(data: unknown, writes: boolean): Fields {
  try {
    const result = typeof data === 'string' ? parseJsonBigIntSafe(data) : data;
    if (isRecord(result)) return result;
  } catch {
    // Cut within the text: reported below like any other answer that cannot be read.
  }
  throw unexpected('apiResultData cannot be read', writes);
}
