import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { NotAudited } from '../audit/audit-marks.js';
import { Node } from '../database/base-entity.js';
import { EnumColumn, IdColumn, InstantColumn } from '../database/columns.js';
import { DateTimeScalar } from '../graphql/scalars.js';

export enum FileKind {
  UPLOAD = 'UPLOAD',
  RESULT = 'RESULT',
}

registerEnumType(FileKind, {
  name: 'FileKind', description: 'Where a file came from.',
  valuesConfig: { UPLOAD: { description: 'Uploaded by its owner.' }, RESULT: { description: 'Made by the house, most often in a job.' } },
});

/** A file that waits for its owner, or that he brought. The bytes are in the file store under the row's id; both go when its time is over. */
@Entity({ tableName: 'stored_file' })
@NotAudited('FileUploaded, FileFetched and the events of the jobs that make files')
@ObjectType({ implements: Node, description: 'A file that somebody uploaded or that a job made for him. Fetched at /files/{id} by its owner alone, until it expires.', simpleResolvers: true })
@Index({ properties: ['ownerId', 'id'] })
@Index({ properties: ['expiresAt'] })
export class StoredFile extends Node {
  @IdColumn()
  ownerId!: string;
  /** The job that made it. */
  @IdColumn({ nullable: true, index: true })
  jobId?: string | null;
  /** What its owner must still be allowed when he fetches it. */
  @Property({ type: 'string', length: 80 })
  permission!: string;
  @EnumColumn()
  @Field(() => FileKind, { description: 'Where it came from.' })
  kind!: FileKind;
  @Property({ type: 'string', length: 160 })
  @Field(() => String, { description: 'Its name, without folders.' })
  name!: string;
  @Property({ type: 'string', length: 120 })
  contentType!: string;
  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Bytes.' })
  size!: number;
  /** Of its bytes, in hexadecimal. */
  @Property({ type: 'string', length: 64 })
  sha256!: string;
  @InstantColumn()
  @Field(() => DateTimeScalar, { description: 'Since when it is here.' })
  createdAt!: Date;
  @InstantColumn()
  @Field(() => DateTimeScalar, { description: 'Until when it can be fetched.' })
  expiresAt!: Date;
}
