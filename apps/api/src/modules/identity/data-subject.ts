import type { EntityManager } from '@mikro-orm/sql';
import type { DataSubject } from '../../platform/personal-data.js';
import { Contact, User } from '../access/index.js';
import { Customer } from '../customers/index.js';

/** Everything that a person is here: by his own account, or by the customer that he is. */
export async function subjectOf(em: EntityManager, by: { userId: string } | { customerId: string }): Promise<DataSubject> {
  const users = await em.find(User, 'userId' in by ? { id: by.userId } : { customerId: by.customerId });
  const customerId = 'customerId' in by ? by.customerId : (users[0]?.customerId ?? null);
  const userIds = users.map(({ id }) => id);
  const contacts = await em.find(Contact, { userId: { $in: userIds } });
  const customer = customerId ? await em.findOne(Customer, { id: customerId }) : null;
  const names = [...users.map(({ displayName }) => displayName), ...(customer ? [customer.name] : [])];
  return { userIds, customerId, names: [...new Set(names)], addresses: [...new Set([...contacts.map(({ address }) => address), ...(customer?.phone ? [customer.phone] : [])])] };
}
