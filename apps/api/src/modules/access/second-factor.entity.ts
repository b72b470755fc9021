import { Entity, Index, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { NotAudited } from '../../platform/audit/audit-marks.js';
import { IdColumn, InstantColumn } from '../../platform/database/columns.js';
import { newId } from '../../platform/ids.js';

const TOLD = 'told by SecondFactorTurnedOn, SecondFactorTurnedOff, SecondFactorReset, RecoveryCodesRenewed and RecoveryCodeUsed';

/** What a user's authenticator app and the house both know. Counts once a first code has been confirmed. */
@Entity({ tableName: 'second_factor' })
@NotAudited(TOLD)
export class SecondFactor {
  @PrimaryKey({ type: 'string', columnType: 'char(26)' })
  id: string = newId();
  @Unique()
  @IdColumn()
  userId!: string;
  /** Sealed with the house's key. */
  @Property({ type: 'string', length: 200, hidden: true })
  secret!: string;
  @InstantColumn({ nullable: true })
  confirmedAt?: Date | null;
  /** The latest step of thirty seconds whose code was taken: none is taken twice, and none from before it. */
  @Property({ type: 'integer' })
  lastStep: number = 0;
  @InstantColumn()
  createdAt!: Date;
}

/** One of ten codes for a day without the phone, kept as a keyed hash; the row goes with its use. */
@Entity({ tableName: 'recovery_code' })
@NotAudited(TOLD)
@Index({ properties: ['userId'] })
export class RecoveryCode {
  @PrimaryKey({ type: 'string', columnType: 'char(64)' })
  id!: string;
  @IdColumn()
  userId!: string;
}

/** Says that somebody has given the right password and has yet to give his second factor, or to set one up. */
@Entity({ tableName: 'sign_in_ticket' })
@NotAudited('a step of signing in, until it is taken or over')
@Index({ properties: ['userId'] })
@Index({ properties: ['expiresAt'] })
export class SignInTicket {
  /** SHA-256 of the ticket; the ticket itself is only with its holder. */
  @PrimaryKey({ type: 'string', columnType: 'char(64)' })
  id!: string;
  @IdColumn()
  userId!: string;
  /** A role asks for a second factor and there is none yet: the ticket is good for setting one up. */
  @Property({ type: 'boolean' })
  enrolment!: boolean;
  @InstantColumn()
  expiresAt!: Date;
}
