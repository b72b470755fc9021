import { command } from '../../../platform/command/command.js';
import { ref, type Tx } from '../../../platform/command/tx.js';
import { refuse, UserErrorCode } from '../../../platform/errors.js';
import { Tag, TagTone } from './tag.entity.js';
import type { CreateTagInput } from './tag.inputs.js';

const MOST_TAGS = 200;

/** Adds a tag to those that orders can be marked with. */
export const createTag = command('createTag', async (tx, input: CreateTagInput) => {
  const name = input.name.trim();
  await assertFree(tx, name);
  if ((await tx.em.count(Tag)) >= MOST_TAGS) throw refuse(UserErrorCode.INVALID_INPUT, 'tagsTooMany', { params: { max: MOST_TAGS }, field: ['name'] });
  const tag = tx.em.create(Tag, { name, tone: input.tone ?? TagTone.NEUTRAL, createdAt: tx.now } as never);
  await tx.em.flush();
  await tx.emit({ type: 'TagCreated', subject: { type: 'Tag', id: tag.id }, data: { name } });
  return { tag: ref(Tag, tag.id) };
});

/** Refuses a word that another tag has already. */
export async function assertFree(tx: Tx, name: string, except?: string): Promise<void> {
  const known = await tx.em.findOne(Tag, { name });
  if (known && known.id !== except) throw refuse(UserErrorCode.INVALID_INPUT, 'tagExists', { params: { name }, field: ['name'] });
}
