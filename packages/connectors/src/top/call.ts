import { formatChinaTime } from '@ordo/kernel';
import { isRecord, postForm, type Connection } from '../transport/post-form.js';
import { unexpected, type Fields } from '../transport/read-answer.js';
import { topRefusal } from './refusal.js';
import { signTop, type TopSignMethod } from './sign.js';

export interface TopConnection extends Connection {
  gatewayUrl: string;
  appKey: string;
  secret: string;
  /** The shop's access token. */
  session: string;
  signMethod?: TopSignMethod;
}

export interface TopCall {
  method: string;
  params: Readonly<Record<string, string | undefined>>;
  writes?: boolean;
}

/** One signed call; gives what stands under `<method>_response`. Throws ConnectorError. */
export async function callTop(connection: TopConnection, { method, params, writes = false }: TopCall): Promise<Fields> {
  const { signMethod = 'hmac-sha256' } = connection;
  const unsigned: Record<string, string> = {
    method,
    app_key: connection.appKey,
    session: connection.session,
    timestamp: formatChinaTime(connection.clock.now()),
    format: 'json',
    v: '2.0',
    sign_method: signMethod,
  };
  for (const [name, value] of Object.entries(params)) if (value !== undefined && value !== '') unsigned[name] = value;
  const { json } = await postForm(
    connection.gatewayUrl,
    { ...unsigned, sign: signTop(unsigned, connection.secret, signMethod) },
    { timeoutMs: connection.timeoutMs, fetch: connection.fetch, signal: connection.signal, writes },
  );
  if (isRecord(json.error_response)) throw topRefusal(json.error_response);
  const answer = json[`${method.replace(/^taobao\./, '').replaceAll('.', '_')}_response`];
  if (!isRecord(answer)) throw unexpected(`no response of ${method}`, writes);
  return answer;
}
