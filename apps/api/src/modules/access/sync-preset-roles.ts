import type { EntityManager } from '@mikro-orm/sql';
import { PRESET_ROLES } from './preset-roles.js';
import { Role } from './role.entity.js';

/** Brings the preset roles of an installation to what this version says: they are locked, so nobody's changes are lost. */
export async function syncPresetRoles(em: EntityManager): Promise<void> {
  const fork = em.fork();
  for (const role of await fork.find(Role, { preset: true })) {
    const wanted = PRESET_ROLES.find(({ code }) => code === role.code)?.permissions;
    if (wanted && [...wanted].sort().join(' ') !== [...role.permissions].sort().join(' ')) role.permissions = [...wanted];
  }
  await fork.flush();
}
