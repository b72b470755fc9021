import { command } from '../../../platform/command/command.js';
import { loadForUpdate, ref } from '../../../platform/command/tx.js';
import { refuse, UserErrorCode } from '../../../platform/errors.js';
import { Customer } from '../customer.entity.js';
import type { UnblockCustomerInput } from '../customer.inputs.js';

/** Takes a customer off the blacklist; orders that are held stay so. Refuses with NOT_FOUND, and ACTION_NOT_ALLOWED when he is not on it. */
export const unblockCustomer = command('unblockCustomer', async (tx, { customerId, reason }: UnblockCustomerInput) => {
  const customer = await loadForUpdate(tx, Customer, customerId, { field: ['customerId'] });
  if (!customer.blockedAt) throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'customerNotBlocked', { field: ['customerId'] });
  Object.assign(customer, { blockedAt: null, blockedReason: null });
  await tx.emit({ type: 'CustomerUnblocked', subject: { type: 'Customer', id: customer.id }, data: { reason }, scope: { shopId: customer.shopId, customerId: customer.id } });
  return { customer: ref(Customer, customer.id) };
});
