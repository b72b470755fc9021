import { hashPassword } from './passwords.js';
import { ERASED, type PersonalDataHolder } from '../../platform/personal-data.js';
import { forgetInTimeline } from '../../platform/events/forget-in-timeline.js';
import { updateRows } from '../../platform/database/update-rows.js';
import { administrators, assertAdministrated, takeTurn } from './access-gate.js';
import { ApiKey } from './api-key.entity.js';
import { PermissionRequest } from './ask/permission-request.entity.js';
import { ApiKeyRequest } from './api-key-request.entity.js';
import { Contact } from './contact.entity.js';
import { DirectGrant, UserRole } from './role.entity.js';
import { ScimRecord } from './scim/scim-resource.entity.js';
import { RecoveryCode, SecondFactor, SignInTicket } from './second-factor.entity.js';
import { Session } from './session.entity.js';
import { newToken } from './tokens.js';
import { User } from './user.entity.js';

/** Users, their addresses, sessions and own keys. The row of a user stays, so that what was done stays somebody's; nobody can sign in by it. */
export const accessPersonalData: PersonalDataHolder = {
  async collect(em, { userIds }) {
    const of = { userId: { $in: [...userIds] } };
    const [users, contacts, sessions, requests, keys] = [
      await em.find(User, { id: { $in: [...userIds] } }), await em.find(Contact, of), await em.find(Session, of), await em.find(PermissionRequest, of), await em.find(ApiKey, { ownerId: { $in: [...userIds] } }),
    ];
    return {
      accounts: users.map(({ username, displayName, createdAt, lastSignInAt }) => ({ username, displayName, createdAt, lastSignInAt })),
      contacts: contacts.map(({ channel, address, verifiedAt }) => ({ channel, address, verifiedAt })),
      sessions: sessions.map(({ ip, userAgent, createdAt, lastUsedAt, expiresAt }) => ({ address: ip, browser: userAgent, startedAt: createdAt, lastUsedAt, endsAt: expiresAt })),
      permissionRequests: requests.map(({ permission, reason, askedAt, state, decidedAt, note }) => ({ permission, reason, askedAt, state, decidedAt, note })),
      apiKeys: keys.map(({ name, start, createdAt, expiresAt, revokedAt, lastUsedAt, lastUsedIp }) => ({ name, start, createdAt, expiresAt, revokedAt, lastUsedAt, lastUsedFrom: lastUsedIp })),
    };
  },
  async erase(tx, { userIds, names }) {
    if (userIds.length === 0) return;
    await takeTurn(tx);
    const keepers = await administrators(tx.em, tx.now);
    const ids = { $in: [...userIds] };
    for (const id of userIds) {
      await updateRows(tx, User, { where: { id }, set: { username: `erased-${id.toLowerCase()}`, displayName: ERASED, passwordHash: await hashPassword(newToken('ses')), enabled: false, lastSignInAt: null, erasedAt: tx.now } });
    }
    const requests = await tx.em.find(PermissionRequest, { userId: ids }, { fields: ['id'] });
    await updateRows(tx, PermissionRequest, { where: { decidedById: ids }, set: { decidedBy: ERASED } });
    await tx.em.nativeDelete(Contact, { userId: ids });
    for (const own of [Session, SecondFactor, RecoveryCode, SignInTicket, PermissionRequest]) await tx.em.nativeDelete(own, { userId: ids });
    await tx.em.nativeDelete(UserRole, { userId: ids });
    await tx.em.nativeDelete(DirectGrant, { userId: ids });
    await updateRows(tx, ApiKey, { where: { ownerId: ids, revokedAt: null }, set: { revokedAt: tx.now } });
    await updateRows(tx, ApiKey, { where: { ownerId: ids }, set: { name: ERASED, createdByName: ERASED, addresses: null, lastUsedIp: null } });
    const keys = await tx.em.find(ApiKey, { ownerId: ids }, { fields: ['id'] });
    if (keys.length > 0) await updateRows(tx, ApiKeyRequest, { where: { apiKeyId: { $in: keys.map(({ id }) => id) } }, set: { ip: null } });
    await updateRows(tx, ScimRecord, { where: { resourceId: ids }, set: { attributes: '{}', externalId: null, deletedAt: tx.now } });
    await forgetInTimeline(tx, [...userIds, ...[...keys, ...requests].map(({ id }) => id)], names);
    tx.em.clear();
    await assertAdministrated(tx, keepers);
    for (const id of userIds) await tx.emit({ type: 'SessionEnded', subject: { type: 'User', id } });
  },
};
