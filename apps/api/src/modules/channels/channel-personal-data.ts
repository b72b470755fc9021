import { updateRows } from '../../platform/database/update-rows.js';
import type { PersonalDataHolder } from '../../platform/personal-data.js';
import { MarketplaceRefund } from './marketplace-refund.entity.js';

/** Why a buyer asked the marketplace for a refund. */
export const channelPersonalData: PersonalDataHolder = {
  async collect(em, { customerId }) {
    const refunds = customerId ? await em.find(MarketplaceRefund, { customerId }) : [];
    return customerId ? { marketplaceRefunds: refunds.map(({ externalNo, state, reason, externalModifiedAt }) => ({ number: externalNo, state, reason, changedAt: externalModifiedAt })) } : {};
  },
  async erase(tx, { customerId }) {
    if (customerId) await updateRows(tx, MarketplaceRefund, { where: { customerId }, set: { reason: null } });
  },
};
