import { describe, expect, it } from 'vitest';
import { CarrierRefused } from './carrier.js';
import { withoutReceiver } from './plain-receiver.js';

const receiver = { name: '欧阳小明', phone: '18412341234', province: '浙江省', city: '杭州市', district: '西湖区', address: '文三路 90 号 3 幢 401' };

describe('an error of the carrier', () => {
  it('loses the receiver from its words, and stays a refusal', () => {
    const said = withoutReceiver(new CarrierRefused('电话 18412341234 无效：欧阳小明，文三路 90 号 3 幢 401'), receiver);
    expect(said).toBeInstanceOf(CarrierRefused);
    expect((said as Error).message).toBe('电话 *** 无效：***，***');
  });

  it('is the very same when it says nothing of him', () => {
    const error = new Error('no answer in time');
    expect(withoutReceiver(error, { ...receiver, phone: '' })).toBe(error);
    expect(withoutReceiver('lost', receiver)).toBe('lost');
  });
});
