import { forgetInTimeline } from '../../platform/events/forget-in-timeline.js';
import { updateRows } from '../../platform/database/update-rows.js';
import { ERASED, type PersonalDataHolder } from '../../platform/personal-data.js';
import { Customer } from './customer.entity.js';

/** Name, phone and the marketplace's key; the row stays for the orders that are his. */
export const customerPersonalData: PersonalDataHolder = {
  async collect(em, { customerId }) {
    const customer = customerId ? await em.findOne(Customer, { id: customerId }) : null;
    return customer ? { customer: { name: customer.name, phone: customer.phone, marketplaceKey: customer.externalUid, level: customer.level, firstSeenAt: customer.createdAt } } : {};
  },
  async erase(tx, { customerId, names }) {
    if (!customerId) return;
    await updateRows(tx, Customer, { where: { id: customerId }, set: { name: ERASED, phone: null, externalUid: null, pinyin: null, initials: null, phoneTail: null, erasedAt: tx.now } });
    await forgetInTimeline(tx, [customerId], names);
  },
};
