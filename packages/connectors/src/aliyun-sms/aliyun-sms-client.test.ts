import { afterEach, describe, expect, it } from 'vitest';
import { ConnectorError } from '../transport/connector-error.js';
import { clockAt, startPlatform, type LocalPlatform, type Reply } from '../testing/local-platform.js';
import { createAliyunSmsClient } from './create-aliyun-sms-client.js';
import { aliyunSign } from './sign.js';

const SMS = { phone: '13800001000', templateCode: 'SMS_1', params: { code: '123456' }, outId: 'M-1' };
let platform: LocalPlatform | undefined;
afterEach(() => platform?.close());

async function send(reply: Reply): Promise<unknown> {
  platform = await startPlatform(() => reply);
  const client = createAliyunSmsClient({ endpoint: platform.url, accessKeyId: 'testId', accessKeySecret: 'testSecret', signName: '签名', clock: clockAt('2026-11-23T02:00:00.123Z'), timeoutMs: 300 });
  return client.send(SMS).catch((error: unknown) => error);
}

describe('sending a message through Aliyun', () => {
  it('is signed over what is sent, says when, and gives the number of the message', async () => {
    expect(await send('{"RequestId":"R","Code":"OK","Message":"OK","BizId":"900619^0"}')).toBe('900619^0');
    const [call = {}] = platform?.calls ?? [];
    expect(call).toMatchObject({ Action: 'SendSms', Version: '2017-05-25', PhoneNumbers: '13800001000', TemplateParam: '{"code":"123456"}', OutId: 'M-1', Timestamp: '2026-11-23T02:00:00Z' });
    expect(call['Signature']).toBe(aliyunSign('POST', call, 'testSecret'));
  });

  it.each([
    ['isv.BUSINESS_LIMIT_CONTROL', 'rate-limit'], ['isv.MOBILE_NUMBER_ILLEGAL', 'business'], ['isv.AMOUNT_NOT_ENOUGH', 'auth'], ['isp.SYSTEM_ERROR', 'transient'],
  ])('%s is of the family %s, told without the number or the code sent', async (code, family) => {
    const error = await send(JSON.stringify({ Code: code, Message: '13800001000 123456' }));
    expect(error).toBeInstanceOf(ConnectorError);
    expect(error).toMatchObject({ family, code });
    expect(String(error)).not.toMatch(/13800001000|123456/);
  });

  it('a refusal of the signature is one of the configuration; a lost answer may have been sent', async () => {
    expect(await send({ status: 400, body: '{"Code":"SignatureDoesNotMatch"}' })).toMatchObject({ family: 'signature' });
    await platform?.close();
    expect(await send('DROP')).toMatchObject({ family: 'unknown-result' });
    await platform?.close();
    expect(await send('HANG')).toMatchObject({ family: 'unknown-result', code: 'TIMEOUT' });
  });
});
