import type { Tx } from '../../platform/command/tx.js';
import { lookAt } from '../../platform/database/reads.js';
import { refuse, UserErrorCode, type RefusalDetail } from '../../platform/errors.js';
import { Customer, findOrCreateCustomer } from '../../modules/customers/index.js';
import type { OrderCustomerInput } from './place-order.inputs.js';
import { phoneOf } from './receiver-rules.js';

/** What is wrong with a customer as given. */
export function customerProblems(given: OrderCustomerInput): RefusalDetail[] {
  if (given.id) return [];
  if (!given.name?.trim() || !given.phone) return [{ code: UserErrorCode.INVALID_INPUT, messageKey: 'customerMissing', field: ['customer'] }];
  return phoneOf(given.phone) ? [] : [{ code: UserErrorCode.INVALID_INPUT, messageKey: 'phoneInvalid', field: ['customer', 'phone'] }];
}

/** The customer: the one who is known, or whoever has the phone, or a new one. */
export async function customerOf(tx: Tx, shopId: string, given: OrderCustomerInput): Promise<Pick<Customer, 'id'>> {
  if (!given.id) return findOrCreateCustomer(tx, { shopId, name: (given.name ?? '').trim(), phone: phoneOf(given.phone ?? '') ?? null });
  const [known] = await lookAt(tx, Customer, { columns: ['id'], where: { id: given.id } });
  if (!known) throw refuse(UserErrorCode.NOT_FOUND, 'notFound', { params: { type: 'Customer' }, field: ['customer', 'id'] });
  return known;
}
