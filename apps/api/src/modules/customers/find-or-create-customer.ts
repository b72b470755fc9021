import type { Tx } from '../../platform/command/tx.js';
import { Customer } from './customer.entity.js';

export interface CustomerFacts {
  shopId: string;
  name: string;
  phone?: string | null;
  externalUid?: string | null;
}

/** The customer that these facts are of, by the marketplace's key or by phone; added when new. */
export async function findOrCreateCustomer(tx: Tx, facts: CustomerFacts): Promise<Customer> {
  const { shopId, externalUid, phone, name } = facts;
  const by = externalUid ? { shopId, externalUid } : phone ? { shopId, phone } : undefined;
  const known = by && (await tx.em.findOne(Customer, by));
  if (known) return known;
  return tx.em.create(Customer, { shopId, name, phone: phone ?? null, externalUid: externalUid ?? null, createdAt: tx.now } as never) as Customer;
}
