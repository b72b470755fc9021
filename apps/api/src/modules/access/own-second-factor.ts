import type { RequestContext } from '../../platform/context.js';
import type { OwnSecondFactor } from './second-factor.payloads.js';
import { RecoveryCode, SecondFactor } from './second-factor.entity.js';

/** What a signed-in person may know of his second factor; nothing for a program. */
export async function readOwnSecondFactor({ runtime, principal: { kind, id, needsSecondFactor } }: RequestContext): Promise<OwnSecondFactor | null> {
  if (kind !== 'user') return null;
  const em = runtime.em.fork();
  const factor = await em.findOne(SecondFactor, { userId: id }, { fields: ['confirmedAt'] });
  return { since: factor?.confirmedAt ?? null, required: needsSecondFactor ?? false, recoveryCodesLeft: await em.count(RecoveryCode, { userId: id }) };
}
