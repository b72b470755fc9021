import { describe, expect, it } from 'vitest';
import { parcelKey } from './order-keys.js';

const order = { shopId: 's1', receiverName: '王芳', receiverPhone: '13900001234', receiverProvince: '浙江省', receiverCity: '杭州市', receiverDistrict: '西湖区', receiverAddress: '文三路 90 号 3 幢' };

describe('the key of a parcel', () => {
  it.each([
    ['blanks', { receiverAddress: '文三路90号3幢' }],
    ['full-width digits', { receiverPhone: '１３９００００１２３４' }],
  ])('does not look at %s', (_name, other) => {
    expect(parcelKey({ ...order, ...other })).toBe(parcelKey(order));
  });

  it.each([
    ['another shop', { shopId: 's2' }], ['another name', { receiverName: '王方' }], ['another phone', { receiverPhone: '13900001235' }], ['another house', { receiverAddress: '文三路 9 号 03 幢' }],
    ['a district that runs into the street', { receiverDistrict: '西湖区文三路', receiverAddress: '90 号 3 幢' }],
    ['a receiver behind a mask', { receiverToken: 'T1' }],
  ])('tells %s apart', (_name, other) => {
    expect(parcelKey({ ...order, ...other })).not.toBe(parcelKey(order));
  });

  it('knows a masked receiver by the key of the marketplace', () => {
    expect(parcelKey({ ...order, receiverToken: 'T1' })).toBe(parcelKey({ ...order, receiverName: '王*', receiverToken: 'T1' }));
  });
});
