import { registerEnumType } from 'type-graphql';

/** Flags 标旗 that staff put on orders, each team with a meaning of its own. */
export enum OrderFlag {
  RED = 'RED',
  AMBER = 'AMBER',
  GREEN = 'GREEN',
  BLUE = 'BLUE',
  PURPLE = 'PURPLE',
}

registerEnumType(OrderFlag, {
  name: 'OrderFlag', description: 'A flag 标旗 on an order; what it means is agreed among the staff.',
  valuesConfig: {
    RED: { description: '红旗.' }, AMBER: { description: '黄旗.' }, GREEN: { description: '绿旗.' }, BLUE: { description: '蓝旗.' }, PURPLE: { description: '紫旗.' },
  },
});
