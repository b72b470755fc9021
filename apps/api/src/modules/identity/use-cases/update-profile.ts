import { command } from '../../../platform/command/command.js';
import { ref } from '../../../platform/command/tx.js';
import { refuse, UserErrorCode } from '../../../platform/errors.js';
import { User } from '../../access/index.js';
import type { UpdateProfileInput } from '../account.inputs.js';
import { Preference } from '../preference.entity.js';

const CHOICES = ['locale', 'timeZone', 'density', 'colourScheme', 'shortcuts'] as const;

/** Changes the caller's name and how he wants the product to be. What is left out stays; null leaves a choice to the browser. */
export const updateProfile = command('updateProfile', async (tx, { displayName, mailNewBrowser, ...input }: UpdateProfileInput) => {
  if (tx.actor.kind !== 'user') throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'accountOfPeople');
  const user = await tx.em.findOneOrFail(User, { id: tx.actor.id });
  const preference = (await tx.em.findOne(Preference, { userId: user.id })) ?? tx.em.create(Preference, { userId: user.id } as never);
  if (displayName) user.displayName = displayName.trim();
  for (const choice of CHOICES) if (input[choice] !== undefined) Object.assign(preference, { [choice]: input[choice] });
  if (mailNewBrowser !== undefined && mailNewBrowser !== null) preference.mailNewBrowser = mailNewBrowser;
  await tx.emit({ type: 'ProfileChanged', subject: { type: 'User', id: user.id } });
  return { preferences: ref(Preference, preference.id), user: ref(User, user.id) };
});
