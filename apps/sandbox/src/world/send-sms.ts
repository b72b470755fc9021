import type { Sms } from './sms.js';
import type { World } from './world.js';

const KEPT = 100;

/** Delivers a text message; gives the provider's number of it. */
export function sendSms(world: World, sms: Pick<Sms, 'outId' | 'phone' | 'text'>): string {
  const bizId = `${900_000_000_000_000_000n + BigInt(world.next())}^0`;
  world.state.sms = [{ ...sms, bizId, at: world.now() }, ...world.state.sms].slice(0, KEPT);
  world.changed();
  return bizId;
}
