import { Entity, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../../platform/database/base-entity.js';
import { EnumColumn, IdColumn } from '../../platform/database/columns.js';
import type { Locale } from '../../platform/messages.js';

export enum Density {
  COMFORTABLE = 'COMFORTABLE',
  STANDARD = 'STANDARD',
  COMPACT = 'COMPACT',
}

export enum ColourScheme {
  LIGHT = 'LIGHT',
  DARK = 'DARK',
  SYSTEM = 'SYSTEM',
}

registerEnumType(Density, {
  name: 'Density', description: 'How tall the rows of lists are.',
  valuesConfig: { COMFORTABLE: { description: 'Tall.' }, STANDARD: { description: 'As it comes.' }, COMPACT: { description: 'Low.' } },
});
registerEnumType(ColourScheme, {
  name: 'ColourScheme', description: 'Light or dark.',
  valuesConfig: { LIGHT: { description: 'Light.' }, DARK: { description: 'Dark.' }, SYSTEM: { description: 'As the device has it.' } },
});

/** How somebody wants the product to be, in every browser of his. What is null he leaves to the browser. */
@Entity({ tableName: 'preference' })
@ObjectType({ implements: Node, description: 'How somebody wants the product to be, in every browser. What is null is left to the browser.', simpleResolvers: true })
export class Preference extends Node {
  @Unique()
  @IdColumn()
  userId!: string;
  @Property({ type: 'string', length: 8, nullable: true })
  @Field(() => String, { nullable: true, description: 'Language of screens, mails and messages: zh-CN, zh-TW or en.' })
  locale?: Locale | null;
  @Property({ type: 'string', length: 40, nullable: true })
  @Field(() => String, { nullable: true, description: 'Time zone in which instants are shown, an IANA name such as Asia/Shanghai.' })
  timeZone?: string | null;
  @EnumColumn({ nullable: true })
  @Field(() => Density, { nullable: true, description: 'How tall the rows of lists are.' })
  density?: Density | null;
  @EnumColumn({ nullable: true })
  @Field(() => ColourScheme, { nullable: true, description: 'Light or dark.' })
  colourScheme?: ColourScheme | null;
  @Property({ type: 'boolean', nullable: true })
  @Field(() => Boolean, { nullable: true, description: 'Shortcuts of a single key work.' })
  shortcuts?: boolean | null;
  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'A sign-in from a browser not seen before is told by mail.' })
  mailNewBrowser: boolean = true;
}
