import { syncPresetRoles } from '../modules/access/index.js';
import type { House } from './runtime.js';

/** Brings the database to this version's tables and preset roles. Gives back the names of the migrations that were run. */
export async function migrate(house: House): Promise<string[]> {
  const ran = await house.orm.migrator.up();
  await syncPresetRoles(house.orm.em);
  return ran.map((migration) => migration.name);
}
