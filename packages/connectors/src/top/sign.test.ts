import { describe, expect, it } from 'vitest';
import { signTop, type TopSignMethod } from './sign.js';

const call = {
  method: 'taobao.item.seller.get', app_key: '12345678', session: 'test', timestamp: '2016-01-01 12:00:00', format: 'json', v: '2.0',
  fields: 'num_iid,title,nick,price,num', num_iid: '11223344',
};

describe('the signature of a TOP call', () => {
  it.each<[TopSignMethod, string]>([
    ['md5', '66987CB115214E59E6EC978214934FB8'],
    ['hmac', 'D56D7858309C31B6251083A874D48273'],
    ['hmac-sha256', '04DB15AD0774D5CFCE2C837DE43E3FCEA9011ED74F3038FB6AB5F3C4CEA119E8'],
  ])('by %s equals the known answer', (method, answer) => {
    expect(signTop({ ...call, sign_method: method }, 'helloworld', method)).toBe(answer);
  });

  it('leaves out the signature itself and empty values, and depends on every other value', () => {
    const signed = signTop(call, 'helloworld', 'md5');
    expect(signTop({ ...call, sign: 'X', nick: '' }, 'helloworld', 'md5')).toBe(signed);
    expect(signTop({ ...call, num_iid: '11223345' }, 'helloworld', 'md5')).not.toBe(signed);
  });

  it('does not depend on the order in which parameters were set', () => {
    expect(signTop(Object.fromEntries(Object.entries(call).reverse()), 's', 'hmac')).toBe(signTop(call, 's', 'hmac'));
  });
});
