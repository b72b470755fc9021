import { ArrayMaxSize, ArrayMinSize, IsOptional, Length, Max, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { CommandInputBase } from '../../platform/command/command-input.js';
import { NodeId } from '../../platform/graphql/node-id.js';
import { NotBlank } from '../../platform/graphql/not-blank.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';

/** Orders that one command gives to somebody. */
export const MOST_ASSIGNED = 500;
/** Orders that somebody takes at once: what he can work on before he takes more. */
export const MOST_TAKEN = 20;

@InputType({ description: 'An order as the caller has seen it.' })
export class SeenOrderInput {
  @Field(() => ID, { description: 'The order.' }) @NodeId('Order')
  orderId!: string;
  @Field(() => Int, { nullable: true, description: 'Version that the caller has seen; refused with STALE_VERSION when it changed since.' }) @IsOptional() @Min(1)
  expectedVersion?: number | null;
}

@InputType({ description: 'Take orders to work on 接单: the next of the queue, or named ones.' })
export class TakeOrdersInput extends CommandInputBase {
  @Field(() => Int, { nullable: true, description: `So many of the caller's queue, 1 to ${MOST_TAKEN}, what breaks first before the rest: of his teams and of no team.` }) @IsOptional() @Min(1) @Max(MOST_TAKEN)
  count?: number | null;
  @Field(() => ID, { nullable: true, description: "With `count`: only from the queue of this team of the caller's." }) @NodeId('Team') @IsOptional()
  teamId?: string | null;
  @Field(() => [SeenOrderInput], { nullable: true, description: `Instead of \`count\`: these orders, at most ${MOST_TAKEN}, all of them or none.` }) @IsOptional() @ArrayMinSize(1) @ArrayMaxSize(MOST_TAKEN) @ValidateNested({ each: true })
  orders?: SeenOrderInput[] | null;
}

@InputType({ description: 'Give orders to a clerk, a team, or both, all of them or none. What is left out stays as it is; null takes away.' })
export class AssignOrdersInput extends CommandInputBase {
  @Field(() => [SeenOrderInput], { description: `The orders, 1 to ${MOST_ASSIGNED}.` }) @ArrayMinSize(1) @ArrayMaxSize(MOST_ASSIGNED) @ValidateNested({ each: true })
  orders!: SeenOrderInput[];
  @Field(() => ID, { nullable: true, description: 'The clerk; null for nobody.' }) @NodeId('User') @IsOptional()
  assigneeId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The team in whose queue they stand; null for none.' }) @NodeId('Team') @IsOptional()
  teamId?: string | null;
}

@InputType({ description: 'Put orders that the caller works on back into their queue, all of them or none.' })
export class HandBackOrdersInput extends CommandInputBase {
  @Field(() => [SeenOrderInput], { description: `The orders, 1 to ${MOST_ASSIGNED}.` }) @ArrayMinSize(1) @ArrayMaxSize(MOST_ASSIGNED) @ValidateNested({ each: true })
  orders!: SeenOrderInput[];
}

@InputType({ description: 'Add a team.' })
export class CreateTeamInput extends CommandInputBase {
  @Field(() => String, { description: 'Its name, 1 to 20 characters, which no other team has.' }) @Length(1, 20) @NotBlank()
  name!: string;
  @Field(() => [ID], { description: 'Its members, at most 100: people who may take orders.' }) @NodeId('User') @ArrayMaxSize(100)
  memberIds!: string[];
}

@InputType({ description: 'Change a team. What is left out stays.' })
export class UpdateTeamInput extends CommandInputBase {
  @Field(() => ID, { description: 'The team.' }) @NodeId('Team')
  teamId!: string;
  @Field(() => Int, { nullable: true, description: 'Version that the caller has seen; refused with STALE_VERSION when it changed since.' }) @IsOptional() @Min(1)
  expectedVersion?: number | null;
  @Field(() => String, { nullable: true, description: 'Its name, 1 to 20 characters, which no other team has.' }) @IsOptional() @Length(1, 20) @NotBlank()
  name?: string | null;
  @Field(() => [ID], { nullable: true, description: 'All its members, at most 100.' }) @NodeId('User') @IsOptional() @ArrayMaxSize(100)
  memberIds?: string[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Retired: orders keep it, none gets into its queue any more. Or at work again.' }) @IsOptional()
  retired?: boolean | null;
}

@InputType({ description: 'Say who is away, or back.' })
export class SetAbsenceInput extends CommandInputBase {
  @Field(() => ID, { nullable: true, description: 'Who; the caller himself when left out. Anybody else needs assignment:manage.' }) @NodeId('User') @IsOptional()
  userId?: string | null;
  @Field(() => Boolean, { description: 'Away: he takes no orders and is given none. Or back.' })
  away!: boolean;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Away until then, later than now; until he is back when left out.' }) @IsOptional()
  until?: Date | null;
}
