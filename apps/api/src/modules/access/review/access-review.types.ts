import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ArrayMaxSize, IsOptional, Length } from 'class-validator';
import { CommandInputBase } from '../../../platform/command/command-input.js';
import { NodeId } from '../../../platform/graphql/node-id.js';
import { DateTimeScalar } from '../../../platform/graphql/scalars.js';
import { Payload } from '../../../platform/graphql/user-error.js';
import { PermissionInfo } from '../permission-catalogue.js';
import { Role } from '../role.entity.js';
import { User } from '../user.entity.js';
import { AccessProposal, AccessProposalKind } from './access-proposal.entity.js';

@ObjectType({ description: 'What a role gives, and what of it its holders used.', simpleResolvers: true })
export class RoleUse {
  @Field(() => Role, { description: 'The role.' })
  role!: Role;
  @Field(() => Int, { description: 'How many enabled users hold it now.' })
  holders!: number;
  @Field(() => Int, { description: 'How many permissions it gives.' })
  granted!: number;
  @Field(() => [PermissionInfo], { description: 'What none of its holders used.' })
  unused!: PermissionInfo[];
}

@ObjectType({ description: 'What a user may do, and what of it he used.', simpleResolvers: true })
export class UserUse {
  @Field(() => User, { description: 'The user.' })
  user!: User;
  @Field(() => Int, { description: 'How many permissions he holds now.' })
  granted!: number;
  @Field(() => [PermissionInfo], { description: 'What he did not use, neither himself nor by a key of his.' })
  unused!: PermissionInfo[];
}

@ObjectType({ description: 'Two permissions that no one should hold together, and who does.', simpleResolvers: true })
export class DangerousPairUse {
  @Field(() => String, { description: 'Stable name, for example `collectRefund`.' })
  key!: string;
  @Field(() => [PermissionInfo], { description: 'The two.' })
  permissions!: PermissionInfo[];
  @Field(() => [User], { description: 'Enabled users who hold both now.' })
  users!: User[];
}

export enum AccountFindingKind {
  IDLE = 'IDLE',
  LEAVER_WITH_ACCESS = 'LEAVER_WITH_ACCESS',
  ENDS_SOON = 'ENDS_SOON',
  OVER = 'OVER',
}

registerEnumType(AccountFindingKind, {
  name: 'AccountFindingKind', description: 'What is to be looked at about an account.',
  valuesConfig: {
    IDLE: { description: 'Nobody signed in for 90 days.' },
    LEAVER_WITH_ACCESS: { description: 'Disabled, and still has running sessions or live keys.' },
    ENDS_SOON: { description: 'A right given for a time ends within 14 days.' },
    OVER: { description: 'A right given for a time is over and still stands in the list.' },
  },
});

@ObjectType({ description: 'Something to look at about an account.', simpleResolvers: true })
export class AccountFinding {
  @Field(() => AccountFindingKind, { description: 'What.' })
  kind!: AccountFindingKind;
  @Field(() => User, { description: 'Whose account.' })
  user!: User;
  @Field(() => String, { nullable: true, description: 'The role or the permission that it is about; null for the account itself.' })
  about?: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Last sign-in, or when the right ends or ended; null for never.' })
  at?: Date | null;
}

@ObjectType({ description: 'A change that would bring what is given nearer to what is used.', simpleResolvers: true })
export class ProposedChange {
  @Field(() => AccessProposalKind, { description: 'What.' })
  kind!: AccessProposalKind;
  @Field(() => ID, { nullable: true, description: 'The role that it is about; null where it is about a user.' })
  roleId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The user that it is about; null where it is about a role.' })
  userId?: string | null;
  @Field(() => String, { description: 'Name of the role or the user.' })
  subjectName!: string;
  @Field(() => [PermissionInfo], { description: 'What would be taken; all that the account may do when it is to be disabled.' })
  permissions!: PermissionInfo[];
  @Field(() => Int, { description: 'How many enabled users it concerns.' })
  affected!: number;
  @Field(() => Boolean, { description: 'The role came with the system and is locked: it can only be cloned without them.' })
  locked!: boolean;
}

@ObjectType({ description: 'What is given against what is used.', simpleResolvers: true })
export class AccessReview {
  @Field(() => Int, { description: 'Over how many days back.' })
  days!: number;
  @Field(() => String, { nullable: true, description: 'First day of which uses are known, for example 2026-11-27; null when none are.' })
  since?: string | null;
  @Field(() => Boolean, { description: 'Uses are known for long enough (30 days) to propose anything.' })
  enough!: boolean;
  @Field(() => [RoleUse], { description: 'By role, most unused first.' })
  roles!: RoleUse[];
  @Field(() => [UserUse], { description: 'By enabled user, most unused first; at most 200.' })
  users!: UserUse[];
  @Field(() => [DangerousPairUse], { description: 'Pairs that somebody holds together.' })
  pairs!: DangerousPairUse[];
  @Field(() => [AccountFinding], { description: 'Accounts to look at.' })
  findings!: AccountFinding[];
  @Field(() => [ProposedChange], { description: 'What could be changed; nothing is until somebody says so.' })
  proposals!: ProposedChange[];
  @Field(() => [AccessProposal], { description: 'Proposals that were followed, newest first; at most 20.' })
  followed!: AccessProposal[];
}

@InputType({ description: 'Follows a proposal of the access review.' })
export class ApplyAccessProposalInput extends CommandInputBase {
  @Field(() => AccessProposalKind, { description: 'What.' })
  kind!: AccessProposalKind;
  @Field(() => ID, { nullable: true, description: 'The role, for TRIM_ROLE.' })
  @NodeId('Role') @IsOptional()
  roleId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The user, for DISABLE_USER and END_GRANT.' })
  @NodeId('User') @IsOptional()
  userId?: string | null;
  @Field(() => [String], { description: 'What to take, as it was shown; empty for DISABLE_USER.' })
  @ArrayMaxSize(200) @Length(3, 60, { each: true })
  permissions!: string[];
}

@InputType({ description: 'Takes a followed proposal back.' })
export class UndoAccessProposalInput extends CommandInputBase {
  @Field(() => ID, { description: 'Which.' })
  @NodeId('AccessProposal')
  accessProposalId!: string;
}

@ObjectType({ description: 'What came of following a proposal.', simpleResolvers: true })
export class ApplyAccessProposalPayload extends Payload {
  @Field(() => AccessProposal, { nullable: true, description: 'What was followed; null when refused.' })
  proposal?: AccessProposal | null;
}

@ObjectType({ description: 'What came of taking a proposal back.', simpleResolvers: true })
export class UndoAccessProposalPayload extends ApplyAccessProposalPayload {}
