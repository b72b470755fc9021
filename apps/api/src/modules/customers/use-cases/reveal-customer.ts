import { command } from '../../../platform/command/command.js';
import { loadForUpdate } from '../../../platform/command/tx.js';
import { Customer } from '../customer.entity.js';
import type { RevealCustomerInput } from '../customer.inputs.js';

/** Shows a customer's name and phone in plain words, and records who looked and why (PIPL: every unmasking is logged). */
export const revealCustomer = command('revealCustomer', async (tx, input: RevealCustomerInput) => {
  const { id, shopId, name, phone } = await loadForUpdate(tx, Customer, input.customerId, { field: ['customerId'] });
  await tx.emit({
    type: 'CustomerRevealed', subject: { type: 'Customer', id }, data: { reason: input.reason }, scope: { shopId, customerId: id },
  });
  return { customer: { name, phone: phone ?? null } };
});
