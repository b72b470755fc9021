import type { ModuleDefinition } from '../../platform/module.js';
import { holdsPersonalData } from '../../platform/personal-data.js';
import { fillsNameKeys } from '../../platform/text/fill-name-keys.js';
import { customerPersonalData } from './customer-personal-data.js';
import { Customer } from './customer.entity.js';
import { CustomerResolver } from './customer.resolver.js';

export { Customer, customerKeys, CustomerLevel } from './customer.entity.js';
export { findOrCreateCustomer } from './find-or-create-customer.js';

export const customersModule: ModuleDefinition = {
  entities: [Customer],
  resolvers: [CustomerResolver],
  register: (runtime) => {
    holdsPersonalData(runtime, customerPersonalData);
    fillsNameKeys(runtime, 'customers.fill-name-keys', { table: 'customer', name: 'name', phone: 'phone', pinyin: 'pinyin', initials: 'initials', tail: 'phone_tail' });
  },
};
