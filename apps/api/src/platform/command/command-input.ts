import { IsOptional, Length } from 'class-validator';
import { Field, InputType } from 'type-graphql';

/** What every command's input has. */
@InputType({ description: 'What every command takes.' })
export abstract class CommandInputBase {
  @Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of the command answer like the first time. Keep it for one intent, at most 120 characters.',
  })
  @IsOptional()
  @Length(1, 120)
  idempotencyKey?: string | null;
}
