import { registerEnumType } from 'type-graphql';
import { AllocationFact, AllocationStrategy, ConditionOperator } from './allocation-rules.js';

registerEnumType(AllocationFact, {
  name: 'AllocationFact', description: 'What a condition of an allocation rule looks at.',
  valuesConfig: {
    PROVINCE: { description: '收货省份.' }, CITY: { description: '收货城市.' }, SOURCE: { description: '订单来源.' }, SHOP: { description: '店铺: row id of the shop.' },
    CUSTOMER_LEVEL: { description: '客户等级.' }, CATEGORY: { description: '商品种类: of at least one line.' }, VALUE: { description: '应付金额, in fen.' }, WEIGHT: { description: '总重, in grams.' },
  },
});
registerEnumType(ConditionOperator, {
  name: 'ConditionOperator', description: 'How a condition compares.',
  valuesConfig: {
    IN: { description: 'Is one of the values.' }, NOT_IN: { description: 'Is none of the values.' },
    AT_LEAST: { description: 'Is the first value or more.' }, AT_MOST: { description: 'Is the first value or less.' },
  },
});
registerEnumType(AllocationStrategy, {
  name: 'AllocationStrategy', description: 'How a rule picks among the warehouses.',
  valuesConfig: {
    SERVED_REGION: { description: '就近: a warehouse that serves the province and has everything, by priority.' },
    FULL_STOCK: { description: '有货: any warehouse that has everything, by region and priority.' },
    PRIORITY: { description: '优先级: the warehouse that serves the province, else the one that has most of it.' },
  },
});
