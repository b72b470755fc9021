import { Entity, Property, Unique } from '@mikro-orm/decorators/legacy';
import { registerEnumType } from 'type-graphql';
import { Audited } from '../../platform/audit/audit-marks.js';
import { Node } from '../../platform/database/base-entity.js';
import { EnumColumn, IdColumn, InstantColumn } from '../../platform/database/columns.js';

export enum ContactChannel {
  MOBILE = 'MOBILE',
  EMAIL = 'EMAIL',
}

registerEnumType(ContactChannel, {
  name: 'ContactChannel', description: 'How somebody is reached.',
  valuesConfig: { MOBILE: { description: 'A text message to a mobile phone.' }, EMAIL: { description: 'A mail.' } },
});

/** A verified mobile number or e-mail address of a user: codes and notices go there, and it finds the account again. */
@Entity({ tableName: 'contact' })
@Unique({ properties: ['channel', 'address'] })
@Unique({ properties: ['userId', 'channel'] })
export class Contact extends Node {
  @IdColumn()
  userId!: string;
  @EnumColumn()
  channel!: ContactChannel;
  /** As `parseAddress` writes it: digits alone, lower case. */
  @Audited('hidden')
  @Property({ type: 'string', length: 120 })
  address!: string;
  @InstantColumn()
  verifiedAt!: Date;
}
