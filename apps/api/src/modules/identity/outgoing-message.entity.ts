import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { NotAudited } from '../../platform/audit/audit-marks.js';
import { EnumColumn, InstantColumn } from '../../platform/database/columns.js';
import { newId } from '../../platform/ids.js';
import type { ContactChannel } from '../access/index.js';
import type { MessageState } from './identity.enums.js';

/** A mail or text message that left the house: that it did, never what it said, except sealed in a demo for its mailbox. */
@Entity({ tableName: 'outgoing_message' })
@NotAudited('is its own record')
@Index({ properties: ['createdAt'] })
export class OutgoingMessage {
  @PrimaryKey({ type: 'string', columnType: 'char(26)' })
  id: string = newId();
  @EnumColumn()
  channel!: ContactChannel;
  @Property({ type: 'string', length: 40 })
  template!: string;
  @EnumColumn()
  state!: MessageState;
  /** The provider's number of it. */
  @Property({ type: 'string', length: 200, nullable: true })
  providerId?: string | null;
  /** Address, subject and text under the house's key; only in a demo. */
  @Property({ type: 'text', nullable: true, hidden: true })
  sealed?: string | null;
  @InstantColumn()
  createdAt!: Date;
}
