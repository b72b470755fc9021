import { createAliyunSmsClient } from '@ordo/connectors/aliyun-sms';
import { describe, expect, it } from 'vitest';
import { control, startSandbox } from '../testing/start-sandbox.js';
import { SMS_ACCOUNT } from '../world/accounts.js';

const SMS = { phone: '13800001000', templateCode: 'SMS_100003', params: { code: '123456', minutes: '10' }, outId: 'M-1' };

async function account(over: Partial<typeof SMS_ACCOUNT> & { skewMs?: number } = {}) {
  const sandbox = await startSandbox();
  const { accessKeyId, accessKeySecret, signName } = { ...SMS_ACCOUNT, ...over };
  const clock = { now: () => new Date(sandbox.world.now() + (over.skewMs ?? 0)) };
  const client = createAliyunSmsClient({ endpoint: `${sandbox.url}/aliyun-sms/`, accessKeyId, accessKeySecret, signName, clock });
  return { sandbox, client, failing: (sms = SMS) => client.send(sms).catch((error: unknown) => error) };
}

describe('text messages', () => {
  it('arrive filled in, with the signature of the sender', async () => {
    const { sandbox, client } = await account();
    const bizId = await client.send(SMS);
    const { messages } = await control<{ messages: object[] }>(sandbox, 'GET', '/sms');
    expect(messages).toMatchObject([{ bizId, phone: '13800001000', outId: 'M-1', text: '【Ordo沙箱】Your verification code is 123456, valid for 10 minutes. Do not share it.' }]);
    expect(await (await fetch(`${sandbox.url}/sms?lang=en`)).text()).toContain('123456');
  });

  it('are refused with a wrong secret, a wrong key or a wrong clock', async () => {
    expect(await (await account({ accessKeySecret: 'other' as never })).failing()).toMatchObject({ family: 'signature' });
    expect(await (await account({ accessKeyId: 'other' as never })).failing()).toMatchObject({ code: 'HTTP_404' });
    expect(await (await account({ skewMs: 16 * 60_000 })).failing()).toMatchObject({ code: 'HTTP_400' });
  });

  it('are refused in the words of the provider for what no template or number is', async () => {
    const { failing, sandbox } = await account();
    expect(await failing({ ...SMS, phone: '12345' })).toMatchObject({ code: 'isv.MOBILE_NUMBER_ILLEGAL' });
    expect(await failing({ ...SMS, templateCode: 'SMS_9' })).toMatchObject({ code: 'isv.SMS_TEMPLATE_ILLEGAL' });
    expect(await failing({ ...SMS, params: {} as never })).toMatchObject({ code: 'isv.TEMPLATE_MISSING_PARAMETERS' });
    expect(await (await account({ signName: '别人' as never })).failing()).toMatchObject({ code: 'isv.SMS_SIGNATURE_ILLEGAL' });
    await control(sandbox, 'PUT', '/faults', [{ target: 'aliyun-sms', kind: 'rate-limit', times: 1 }]);
    expect(await failing()).toMatchObject({ family: 'rate-limit' });
    expect(sandbox.world.state.sms).toEqual([]);
  });
});
