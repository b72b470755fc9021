import { randomUUID } from 'node:crypto';
import { ConnectorError, type ErrorFamily } from '../transport/connector-error.js';
import { postForm, type Connection } from '../transport/post-form.js';
import { optionalText } from '../transport/read-answer.js';
import { aliyunSign } from './sign.js';

export interface AliyunSmsConnection extends Connection {
  endpoint: string;
  accessKeyId: string;
  accessKeySecret: string;
  /** The approved signature that every message begins with. */
  signName: string;
}

export interface AliyunSms {
  phone: string;
  /** The template approved by the provider, and what is filled in. */
  templateCode: string;
  params: Readonly<Record<string, string>>;
  /** Comes back in the receipts: our own number of the message. */
  outId: string;
}

const FAMILY_BY_CODE: Readonly<Record<string, ErrorFamily>> = {
  'isv.BUSINESS_LIMIT_CONTROL': 'rate-limit', 'Throttling.User': 'rate-limit',
  'isp.SYSTEM_ERROR': 'transient', 'isp.GATEWAY_ERROR': 'transient',
  'isv.AMOUNT_NOT_ENOUGH': 'auth', 'isv.OUT_OF_SERVICE': 'auth', 'isp.RAM_PERMISSION_DENY': 'auth', 'InvalidAccessKeyId.NotFound': 'auth',
  SignatureDoesNotMatch: 'signature',
};

export interface AliyunSmsClient {
  /** Sends one message; gives the provider's number of it. Not idempotent: after `unknown-result` it may have gone out. Throws ConnectorError. */
  send(sms: AliyunSms): Promise<string>;
}

/** One account at Aliyun's SMS service, over its RPC interface of 2017-05-25. */
export function createAliyunSmsClient(connection: AliyunSmsConnection): AliyunSmsClient {
  return {
    async send({ phone, templateCode, params, outId }) {
      const form: Record<string, string> = {
        AccessKeyId: connection.accessKeyId, Action: 'SendSms', Format: 'JSON', OutId: outId, PhoneNumbers: phone, RegionId: 'cn-hangzhou',
        SignName: connection.signName, SignatureMethod: 'HMAC-SHA1', SignatureNonce: randomUUID(), SignatureVersion: '1.0',
        TemplateCode: templateCode, TemplateParam: JSON.stringify(params), Timestamp: connection.clock.now().toISOString().replace(/\.\d{3}Z$/, 'Z'), Version: '2017-05-25',
      };
      const { json } = await postForm(
        connection.endpoint,
        { ...form, Signature: aliyunSign('POST', form, connection.accessKeySecret) },
        { timeoutMs: connection.timeoutMs, fetch: connection.fetch, signal: connection.signal, writes: true },
      );
      const code = optionalText(json, 'Code') ?? 'UNKNOWN';
      // The provider's own words may repeat the number: the code says enough.
      if (code !== 'OK') throw new ConnectorError(FAMILY_BY_CODE[code] ?? 'business', `refused: ${code}`, { code });
      return optionalText(json, 'BizId') ?? '';
    },
  };
}
