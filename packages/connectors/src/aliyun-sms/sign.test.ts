import { describe, expect, it } from 'vitest';
import { aliyunSign } from './sign.js';

// The example of the provider's own documentation.
const OFFICIAL = {
  AccessKeyId: 'testId', Action: 'SendSms', Format: 'XML', OutId: '123', PhoneNumbers: '15300000001', RegionId: 'cn-hangzhou',
  SignName: '阿里云短信测试专用', SignatureMethod: 'HMAC-SHA1', SignatureNonce: '45e25e9b-0a6f-4070-8c85-2956eda1b466', SignatureVersion: '1.0',
  TemplateCode: 'SMS_71390007', TemplateParam: '{"customer":"test"}', Timestamp: '2017-07-12T02:42:19Z', Version: '2017-05-25',
};

describe('the signature of an Aliyun call', () => {
  it('equals the one in the official documentation, in whatever order the parameters stand', () => {
    expect(aliyunSign('GET', OFFICIAL, 'testSecret')).toBe('zJDF+Lrzhj/ThnlvIToysFRq6t4=');
    expect(aliyunSign('GET', Object.fromEntries(Object.entries(OFFICIAL).toReversed()), 'testSecret')).toBe('zJDF+Lrzhj/ThnlvIToysFRq6t4=');
  });

  it('leaves itself out, and changes with every parameter, the method and the secret', () => {
    const signature = aliyunSign('GET', OFFICIAL, 'testSecret');
    expect(aliyunSign('GET', { ...OFFICIAL, Signature: 'anything' }, 'testSecret')).toBe(signature);
    expect(aliyunSign('POST', OFFICIAL, 'testSecret')).not.toBe(signature);
    expect(aliyunSign('GET', OFFICIAL, 'otherSecret')).not.toBe(signature);
    for (const name of Object.keys(OFFICIAL)) expect(aliyunSign('GET', { ...OFFICIAL, [name]: 'x' }, 'testSecret'), name).not.toBe(signature);
  });

  it('escapes what RFC 3986 reserves: space, plus, star, tilde kept', () => {
    const sign = (value: string): string => aliyunSign('POST', { A: value }, 's');
    expect(new Set([sign('a b'), sign('a+b'), sign('a%20b'), sign('a*b'), sign('a~b')]).size).toBe(5);
  });
});
