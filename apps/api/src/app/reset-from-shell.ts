import { resetSecondFactorAtShell } from '../modules/access/index.js';
import { perform } from '../platform/command/command.js';
import { createContext } from '../platform/context.js';
import { Refusal } from '../platform/errors.js';
import { errorText } from '../platform/messages.js';
import type { House } from './runtime.js';
import { shell } from './shell.js';

/** Takes the second factor of whoever has lost it, for `oms reset-second-factor`: the last administrator has nobody else to ask. Throws when there is no such user, or he has none. */
export async function resetFromShell(house: House, username: string): Promise<void> {
  try {
    await perform(createContext(house.runtime, shell()), resetSecondFactorAtShell, { username });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Error(error.details.map(({ messageKey, params }) => errorText('en', messageKey, params)).join(' '), { cause: error });
  }
}
