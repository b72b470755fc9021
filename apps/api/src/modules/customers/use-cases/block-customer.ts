import { command } from '../../../platform/command/command.js';
import { loadForUpdate, ref } from '../../../platform/command/tx.js';
import { refuse, UserErrorCode } from '../../../platform/errors.js';
import { Customer } from '../customer.entity.js';
import type { BlockCustomerInput } from '../customer.inputs.js';

/**
 * Puts a customer on the blacklist. Rules of review know him from then on, and whoever gives the same phone number, in whatever
 * shop. Refuses with NOT_FOUND, and ACTION_NOT_ALLOWED when he is on it already.
 */
export const blockCustomer = command('blockCustomer', async (tx, { customerId, reason }: BlockCustomerInput) => {
  const customer = await loadForUpdate(tx, Customer, customerId, { field: ['customerId'] });
  if (customer.blockedAt) throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'customerBlocked', { field: ['customerId'] });
  Object.assign(customer, { blockedAt: tx.now, blockedReason: reason });
  await tx.emit({ type: 'CustomerBlocked', subject: { type: 'Customer', id: customer.id }, data: { reason }, scope: { shopId: customer.shopId, customerId: customer.id } });
  return { customer: ref(Customer, customer.id) };
});
