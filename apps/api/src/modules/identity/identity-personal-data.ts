import type { PersonalDataHolder } from '../../platform/personal-data.js';
import { ERASED } from '../../platform/personal-data.js';
import { updateRows } from '../../platform/database/update-rows.js';
import { Consent } from './consent.entity.js';
import { Invitation } from './invitation.entity.js';
import { KnownBrowser } from './known-browser.entity.js';
import { PersonalExport } from './personal-export.entity.js';
import { Preference } from './preference.entity.js';
import { VerificationCode } from './verification-code.entity.js';

/** Preferences, known browsers, codes, invitations. That somebody agreed, to what and when, stays; from where does not. */
export const identityPersonalData: PersonalDataHolder = {
  async collect(em, { userIds, addresses }) {
    const of = { userId: { $in: [...userIds] } };
    const [preferences, browsers, consents, invitations] = [await em.find(Preference, of), await em.find(KnownBrowser, of), await em.find(Consent, of), await em.find(Invitation, { email: { $in: [...addresses] } })];
    return {
      preferences: preferences.map(({ id: _id, userId: _user, ...chosen }) => chosen),
      knownBrowsers: browsers.map(({ browser, ip, firstSeenAt, lastSeenAt }) => ({ browser, address: ip, firstSeenAt, lastSeenAt })),
      consents: consents.map(({ document, version, ip, at }) => ({ document, version, address: ip, at })),
      invitations: invitations.map(({ displayName, email, mobile, createdAt, acceptedAt }) => ({ displayName, email, mobile, createdAt, acceptedAt })),
    };
  },
  async erase(tx, { userIds, addresses }) {
    const of = { userId: { $in: [...userIds] } };
    if (userIds.length > 0) {
      await tx.em.nativeDelete(Preference, of);
      await tx.em.nativeDelete(KnownBrowser, of);
      await tx.em.nativeDelete(PersonalExport, of);
      await updateRows(tx, Consent, { where: of, set: { ip: null } });
    }
    if (addresses.length === 0) return;
    await tx.em.nativeDelete(VerificationCode, { $or: [of, { address: { $in: [...addresses] } }] });
    await updateRows(tx, Invitation, { where: { $or: [{ email: { $in: [...addresses] } }, { mobile: { $in: [...addresses] } }] }, set: { displayName: ERASED, email: ERASED, mobile: ERASED } });
  },
};
