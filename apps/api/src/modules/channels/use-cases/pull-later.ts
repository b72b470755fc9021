import { command } from '../../../platform/command/command.js';

export const PULL_ITEM_JOB = 'channels.pull-item';

/** Sets an order or refund aside that could not be stored: tried again by itself for a while, then by a person. */
export const pullLater = command('pullLater', async (tx, input: { shopId: string; what: 'trade' | 'refund'; id: string }) => {
  const { shopId, what, id } = input;
  await tx.enqueue({ name: PULL_ITEM_JOB, payload: { shopId, what, id }, uniqueKey: `${PULL_ITEM_JOB}:${shopId}:${what}:${id}` });
  return {};
});
