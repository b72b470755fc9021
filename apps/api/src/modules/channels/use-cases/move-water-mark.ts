import { command } from '../../../platform/command/command.js';
import { Shop } from '../../shops/index.js';

/** Everything that changed before `to` is stored. Never moves back. */
export const moveWaterMark = command('moveWaterMark', async (tx, input: { shopId: string; to: Date }) => {
  const behind = { id: input.shopId, $or: [{ syncedUntil: null }, { syncedUntil: { $lt: input.to } }] };
  const moved = await tx.em.nativeUpdate(Shop, behind, { syncedUntil: input.to });
  return { moved: moved === 1 };
});
