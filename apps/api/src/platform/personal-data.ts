import type { EntityManager } from '@mikro-orm/sql';
import type { RefusalDetail } from './errors.js';
import type { Runtime, Tx } from './runtime.js';

/** What stands where personal data was: the same in every language, and taken for masked wherever something is masked. */
export const ERASED = '***';

/** Whose personal data: his accounts, and the customer that he is. */
export interface DataSubject {
  userIds: readonly string[];
  customerId: string | null;
  /** Names by which he stands beside what he did. */
  names: readonly string[];
  /** Verified mobile numbers and e-mail addresses. */
  addresses: readonly string[];
}

/** What a module does with the personal data that it keeps (PIPL art. 45–47). */
export interface PersonalDataHolder {
  /** For an export: sections by readable names. */
  collect(em: EntityManager, subject: DataSubject): Promise<Record<string, unknown>>;
  /** Why it cannot be erased yet. */
  whyNotErase?(em: EntityManager, subject: DataSubject): Promise<RefusalDetail[]>;
  /** Makes everything about him nobody's, in the erasing transaction. Money, stock and what happened stay. */
  erase(tx: Tx, subject: DataSubject): Promise<void>;
}

const holders = new WeakMap<Runtime, PersonalDataHolder[]>();

/** Lets a module answer for the personal data that it keeps. */
export function holdsPersonalData(runtime: Runtime, holder: PersonalDataHolder): void {
  holders.set(runtime, [...(holders.get(runtime) ?? []), holder]);
}

export function personalDataHolders(runtime: Runtime): readonly PersonalDataHolder[] {
  return holders.get(runtime) ?? [];
}
