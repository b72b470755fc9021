import { Entity, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AuditedFromBirth } from '../../../platform/audit/audit-marks.js';
import { Node } from '../../../platform/database/base-entity.js';
import { EnumColumn, InstantColumn } from '../../../platform/database/columns.js';
import { DateTimeScalar } from '../../../platform/graphql/scalars.js';

/** In which of the screen's tones a tag is shown. */
export enum TagTone {
  NEUTRAL = 'NEUTRAL',
  INFO = 'INFO',
  PROGRESS = 'PROGRESS',
  TEAL = 'TEAL',
  SUCCESS = 'SUCCESS',
  WARNING = 'WARNING',
  DANGER = 'DANGER',
}

registerEnumType(TagTone, {
  name: 'TagTone', description: 'In which of the tones of the screens a tag is shown.',
  valuesConfig: {
    NEUTRAL: { description: '灰.' }, INFO: { description: '蓝.' }, PROGRESS: { description: '紫.' }, TEAL: { description: '青.' }, SUCCESS: { description: '绿.' }, WARNING: { description: '黄.' }, DANGER: { description: '红.' },
  },
});

/** A word that orders can be marked with; orders may have many. */
@Entity({ tableName: 'tag' })
@ObjectType({ implements: Node, description: 'A tag 标签: a word that orders can be marked with.', simpleResolvers: true })
@AuditedFromBirth()
export class Tag extends Node {
  @Unique()
  @Property({ type: 'string', length: 20 })
  @Field(() => String, { description: 'The word.' })
  name!: string;

  @EnumColumn()
  @Field(() => TagTone, { description: 'In which tone it is shown.' })
  tone: TagTone = TagTone.NEUTRAL;

  @InstantColumn({ nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was retired: orders keep it, none gets it any more. Null while it is in use.' })
  retiredAt?: Date | null;

  @Property({ type: 'integer', version: true })
  @Field(() => Int, { description: 'Counts changes; send it back as `expectedVersion`.' })
  version!: number;

  @InstantColumn()
  createdAt!: Date;
}
