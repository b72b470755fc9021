import { Field, ID, ObjectType } from 'type-graphql';
import type { RequestContext } from '../../platform/context.js';
import { readMany } from '../../platform/database/reads.js';
import { SystemError } from '../../platform/errors.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { open } from '../../platform/secrets.js';
import { ContactChannel } from '../access/index.js';
import { MessageState } from './identity.enums.js';
import { identityState } from './identity-state.js';
import { OutgoingMessage } from './outgoing-message.entity.js';

const SHOWN = 50;

@ObjectType({ description: 'A mail or text message of the demo, as its reader sees it.', simpleResolvers: true })
export class DemoMessage {
  @Field(() => ID, { description: 'Id of the message.' })
  id!: string;
  @Field(() => ContactChannel, { description: 'Mail or text message.' })
  channel!: ContactChannel;
  @Field(() => String, { description: 'To whom.' })
  to!: string;
  @Field(() => String, { nullable: true, description: 'Subject of a mail.' })
  subject!: string | null;
  @Field(() => String, { description: 'What it says.' })
  text!: string;
  @Field(() => MessageState, { description: 'Whether it left the house.' })
  state!: MessageState;
  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: Date;
}

/** The demo's latest messages. Throws NOT_FOUND anywhere else: nobody reads other people's mail. */
export async function readDemoMailbox(ctx: RequestContext): Promise<DemoMessage[]> {
  const { demo, key } = identityState(ctx.runtime);
  if (!demo) throw new SystemError('NOT_FOUND', 'demoOnly');
  const rows = await readMany(ctx, OutgoingMessage, { where: { sealed: { $ne: null } }, orderBy: { id: 'desc' }, limit: SHOWN });
  return rows.map((row) => ({ id: row.id, channel: row.channel, state: row.state, at: row.createdAt, ...(JSON.parse(open(key, row.sealed ?? '')) as Pick<DemoMessage, 'to' | 'subject' | 'text'>) }));
}
