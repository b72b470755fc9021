import type { House } from './runtime.js';

/** Brings the database to this version's tables. Gives back the names of the migrations that were run. */
export async function migrate(house: House): Promise<string[]> {
  const ran = await house.orm.migrator.up();
  return ran.map((migration) => migration.name);
}
