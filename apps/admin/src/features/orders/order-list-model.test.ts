import { describe, expect, it } from 'vitest';
import { readFilter, readGroups, writeFilter, writeGroups } from '../../list/filter-model.js';
import { ORDER_SORTS, fieldOf, orderListModel, toOrderFilter } from './order-list-model.js';

const { fields } = orderListModel;
const url = (text: string) => new URLSearchParams(text);

describe('the filter of the order list', () => {
  it('becomes what the API takes: groups are alternatives, days instants, one choice a list of one', () => {
    const filter = readFilter(fields, url('f.placed=2026-11-01..2026-11-02&f.payable=10..99.50&f.shop=S1&f.tag=T1&f.urgent=true'));
    const groups = readGroups(fields, url(`any=${encodeURIComponent('f.stage=APPROVED')}&any=${encodeURIComponent('f.flag=RED,BLUE')}&any=&except=${encodeURIComponent('f.cities=北京市')}`));
    expect(toOrderFilter(filter, groups)).toEqual({
      placedFrom: '2026-10-31T16:00:00.000Z', placedTo: '2026-11-02T16:00:00.000Z', payableFrom: '10', payableTo: '99.50', shopIds: ['S1'], tagIds: ['T1'], urgent: true,
      or: [{ stage: ['APPROVED'] }, { flag: ['RED', 'BLUE'] }], not: { cities: ['北京市'] },
    });
  });

  it('stands in the URL with its groups, and comes back from it', () => {
    const params = url('tab=HELD');
    const filter = { stage: ['APPROVED' as const], numbers: ['OM1', 'OM2'] };
    const groups = { any: [{ urgent: true }, {}], except: { provinces: ['浙江省'] } };
    writeFilter(fields, filter, params);
    writeGroups(fields, groups, params);
    expect([readFilter(fields, params), readGroups(fields, params), params.get('tab')]).toEqual([filter, groups, 'HELD']);
    writeGroups(fields, { any: [] }, params);
    expect(params.toString()).toBe('tab=HELD&f.numbers=OM1%2COM2&f.stage=APPROVED');
  });

  it.each([['..'], ['-1..'], ['1.234..'], ['a..b'], ['1']])('drops an amount that is none: %s', (text) => {
    expect(readFilter(fields, url(`f.payable=${text}`))).toEqual({});
  });

  it.each([['shopIds', 'shop'], ['placedFrom', 'placed'], ['shipByTo', 'shipBy'], ['payableTo', 'payable'], ['or', 'any'], ['not', 'except'], ['queue', 'queue'], ['stage', 'stage']])('knows the field of %s again', (api, own) => {
    expect(fieldOf(api)).toBe(own);
  });
});

it('offers every sort that there is in the menu', () => {
  expect(new Set(ORDER_SORTS)).toEqual(new Set(Object.keys(orderListModel.sorts)));
});
