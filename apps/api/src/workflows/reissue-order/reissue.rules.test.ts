import { describe, expect, it } from 'vitest';
import { FulfilmentStatus, OrderStage } from '../../modules/orders/index.js';
import { reissueProblems, whyNotReissue } from './reissue.rules.js';

const LINES = [{ id: 'a', skuId: 'tea', skuCode: 'TEA', quantity: 3 }, { id: 'b', skuId: null, skuCode: 'NEW', quantity: 1 }];
const problems = (wanted: [string, number][], { sent = 0, beyond = false } = {}) =>
  reissueProblems(LINES, wanted.map(([orderLineId, quantity]) => ({ orderLineId, quantity })), new Map([['tea', sent]]), beyond).map(({ messageKey, field }) => [messageKey, field?.join('.')]);

describe('what may be sent once more', () => {
  it.each([
    ['as many as were ordered', [['a', 3]], {}, []],
    ['one more than was ordered', [['a', 4]], {}, [['reissueBeyondOrdered', 'lines.0.quantity']]],
    ['too many with those of earlier reissues', [['a', 2]], { sent: 2 }, [['reissueBeyondOrdered', 'lines.0.quantity']]],
    ['more, when somebody says so', [['a', 4]], { sent: 2, beyond: true }, []],
    ['a line twice', [['a', 1], ['a', 1]], {}, [['lineTwice', 'lines.1.orderLineId']]],
    ['a line of another order', [['x', 1]], {}, [['notFound', 'lines.0.orderLineId']]],
    ['goods that are not known here', [['b', 1]], {}, [['skuUnknown', 'lines.0.orderLineId']]],
  ] as [string, [string, number][], object, unknown[]][])('%s', (_name, wanted, more, expected) => {
    expect(problems(wanted, more)).toEqual(expected);
  });

  it('is only of an order that has left, and was not cancelled', () => {
    const able = Object.values(FulfilmentStatus).filter((fulfilmentStatus) => !whyNotReissue({ stage: OrderStage.APPROVED, fulfilmentStatus }));
    expect(able).toEqual(['PARTIALLY_SHIPPED', 'SHIPPED', 'DELIVERED', 'RETURNED']);
    expect(whyNotReissue({ stage: OrderStage.CANCELLED, fulfilmentStatus: FulfilmentStatus.SHIPPED })).toBeDefined();
  });
});
