import { Entity, Index, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { NotAudited } from '../../platform/audit/audit-marks.js';
import { EnumColumn, IdColumn, InstantColumn } from '../../platform/database/columns.js';
import { newId } from '../../platform/ids.js';
import type { Locale } from '../../platform/messages.js';
import type { ContactChannel } from '../access/index.js';
import { MessageState, type CodePurpose } from './identity.enums.js';

/**
 * Six digits asked for and sent to one address. The digits are made when the message leaves and kept as a keyed hash alone;
 * whoever asked holds the ticket, without which nobody can even guess.
 */
@Entity({ tableName: 'verification_code' })
@NotAudited('codes are their own record, until they are void')
@Unique({ properties: ['ticketHash', 'channel'] })
// The limit of a number and day, also for requests that come at once.
@Unique({ properties: ['channel', 'address', 'day', 'ordinal'] })
@Index({ properties: ['createdAt'] })
export class VerificationCode {
  @PrimaryKey({ type: 'string', columnType: 'char(26)' })
  id: string = newId();
  @EnumColumn()
  purpose!: CodePurpose;
  @EnumColumn()
  channel!: ContactChannel;
  @Property({ type: 'string', length: 120 })
  address!: string;
  /** Whose account it is for; null when there is none yet, or nobody is to know. */
  @IdColumn({ nullable: true })
  userId?: string | null;
  @Property({ type: 'string', length: 64 })
  ticketHash!: string;
  @Property({ type: 'string', length: 64, nullable: true })
  codeHash?: string | null;
  /** Language in which the message is written. */
  @Property({ type: 'string', length: 8 })
  locale!: Locale;
  @Property({ type: 'string', length: 10 })
  day!: string;
  @Property({ type: 'integer' })
  ordinal!: number;
  @Property({ type: 'integer' })
  attempts: number = 0;
  @EnumColumn()
  sending: MessageState = MessageState.QUEUED;
  @InstantColumn()
  expiresAt!: Date;
  @InstantColumn({ nullable: true })
  usedAt?: Date | null;
  @InstantColumn()
  createdAt!: Date;
}
