import { command } from '../../../platform/command/command.js';
import { loadForUpdate, ref } from '../../../platform/command/tx.js';
import { assertFree } from './create-tag.js';
import { Tag } from './tag.entity.js';
import type { UpdateTagInput } from './tag.inputs.js';

/** Renames a tag, shows it in another tone, retires it or takes it into use again. */
export const updateTag = command('updateTag', async (tx, input: UpdateTagInput) => {
  const tag = await loadForUpdate(tx, Tag, input.tagId, { field: ['tagId'], expectedVersion: input.expectedVersion });
  const name = input.name?.trim();
  if (name) {
    await assertFree(tx, name, tag.id);
    tag.name = name;
  }
  if (input.tone) tag.tone = input.tone;
  if (input.retired !== undefined && input.retired !== null) tag.retiredAt = input.retired ? (tag.retiredAt ?? tx.now) : null;
  await tx.emit({ type: 'TagUpdated', subject: { type: 'Tag', id: tag.id }, data: { name: tag.name } });
  return { tag: ref(Tag, tag.id) };
});
