import type { MessageTemplate } from '@ordo/i18n';
import type { RequestContext } from '../../platform/context.js';
import { newId } from '../../platform/ids.js';
import { RetryLater } from '../../platform/jobs/job-queue.js';
import type { Locale } from '../../platform/messages.js';
import { seal } from '../../platform/secrets.js';
import type { Address } from '../access/index.js';
import { MessageState } from './identity.enums.js';
import { identityState } from './identity-state.js';
import { OutgoingMessage } from './outgoing-message.entity.js';
import { write, type Handed } from './post.js';

interface Letter {
  template: MessageTemplate;
  params: Readonly<Record<string, string>>;
  locale: Locale;
}

const STATE_OF: Record<Handed['outcome'], MessageState> = {
  sent: MessageState.SENT, kept: MessageState.KEPT, unknown: MessageState.UNKNOWN, refused: MessageState.FAILED, later: MessageState.QUEUED,
};

/**
 * Sends a message and records that it was sent; only a job may wait for this. Throws when it makes sense to try again,
 * and then nothing has been sent.
 */
export async function deliver(ctx: RequestContext, to: Address, letter: Letter): Promise<void> {
  const { post, demo, key } = identityState(ctx.runtime);
  const id = newId();
  const handed = await post.hand({ ...to, ...letter, id });
  if (handed.outcome === 'later') throw new Error(handed.why);
  const sealed = demo ? seal(key, JSON.stringify({ to: to.address, ...write({ ...letter, channel: to.channel }) })) : null;
  const em = ctx.runtime.em.fork();
  await em.insert(OutgoingMessage, {
    id, channel: to.channel, template: letter.template, state: STATE_OF[handed.outcome], providerId: handed.outcome === 'sent' ? handed.providerId : null, sealed, createdAt: ctx.clock.now(),
  });
  if (handed.outcome === 'refused') throw new RetryLater(handed.why, 'never');
}
