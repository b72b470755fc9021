import { LockMode } from '@mikro-orm/core';
import type { Tx } from '../../platform/command/tx.js';
import { lookAt } from '../../platform/database/reads.js';
import { newId } from '../../platform/ids.js';
import { Customer, customerKeys, CustomerLevel } from './customer.entity.js';

export interface CustomerFacts {
  shopId: string;
  name: string;
  phone?: string | null;
  externalUid?: string | null;
}

/** The customer that these facts are of, by the marketplace's key or by phone; added when new. */
export async function findOrCreateCustomer(tx: Tx, facts: CustomerFacts): Promise<Pick<Customer, 'id'>> {
  const { shopId, externalUid, phone } = facts;
  const by = externalUid ? { shopId, externalUid } : phone ? { shopId, phone } : undefined;
  const [known] = by ? await lookAt(tx, Customer, { columns: ['id'], where: by, limit: 1 }) : [];
  if (known) return known;
  return externalUid ? addByKey(tx, facts, { shopId, externalUid }) : (tx.em.create(Customer, columnsOf(tx, facts) as never));
}

/** Two first orders of one buyer may come in at once: the second finds the customer that the first added. */
async function addByKey(tx: Tx, facts: CustomerFacts, by: { shopId: string; externalUid: string }): Promise<Customer> {
  await tx.em.createQueryBuilder(Customer).insert({ id: newId(), level: CustomerLevel.NORMAL, ...columnsOf(tx, facts), ...(await customerKeys(facts)) } as never).onConflict(['shopId', 'externalUid'] as never).ignore().execute();
  // Locked, so that the row is read as it stands and not as it stood when the transaction began.
  return tx.em.findOneOrFail(Customer, by, { lockMode: LockMode.PESSIMISTIC_WRITE });
}

function columnsOf(tx: Tx, { shopId, name, phone, externalUid }: CustomerFacts): object {
  return { shopId, name, phone: phone ?? null, externalUid: externalUid ?? null, createdAt: tx.now };
}
