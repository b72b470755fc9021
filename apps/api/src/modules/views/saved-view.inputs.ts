import { ArrayMaxSize, IsOptional, Length, Matches, MaxLength } from 'class-validator';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { CommandInputBase } from '../../platform/command/command-input.js';
import { NodeId } from '../../platform/graphql/node-id.js';
import { NotBlank } from '../../platform/graphql/not-blank.js';
import { Payload } from '../../platform/graphql/user-error.js';
import { SavedView } from './saved-view.entity.js';

/** Views that one person may keep of one list. */
export const MOST_VIEWS = 20;
const LIST_NAME = /^[a-z][a-zA-Z-]{0,39}$/;

@InputType({ description: 'Keep how a list is looked at, or change a kept view. What is left out of a change stays.' })
export class SaveViewInput extends CommandInputBase {
  @Field(() => ID, { nullable: true, description: 'The own view to change; left out for a new one.' }) @NodeId('SavedView') @IsOptional()
  savedViewId?: string | null;
  @Field(() => String, { nullable: true, description: 'Which list, by its name on the screens. Needed for a new one.' }) @IsOptional() @Matches(LIST_NAME)
  list?: string | null;
  @Field(() => String, { nullable: true, description: 'Its name, 1 to 20 characters. Needed for a new one.' }) @IsOptional() @Length(1, 20) @NotBlank()
  name?: string | null;
  @Field(() => String, { nullable: true, description: "The list's state, as the address of its page has it after the question mark, at most 4,000 characters." }) @IsOptional() @MaxLength(4000)
  query?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Show it to all who may see the list. Needs view:share.' }) @IsOptional()
  shared?: boolean | null;
}

@InputType({ description: 'Take an own view away.' })
export class DeleteViewInput extends CommandInputBase {
  @Field(() => ID, { description: 'The view.' }) @NodeId('SavedView')
  savedViewId!: string;
}

@InputType({ description: 'Put the own views of a list in another order.' })
export class ArrangeViewsInput extends CommandInputBase {
  @Field(() => [ID], { description: 'All own views of one list, as they shall stand.' }) @NodeId('SavedView') @ArrayMaxSize(MOST_VIEWS)
  savedViewIds!: string[];
}

@InputType({ description: 'Begin a list with a view.' })
export class SetDefaultViewInput extends CommandInputBase {
  @Field(() => String, { description: 'Which list, by its name on the screens.' }) @Matches(LIST_NAME)
  list!: string;
  @Field(() => ID, { nullable: true, description: 'An own or a shared view of it; null to begin with the list as it comes.' }) @NodeId('SavedView') @IsOptional()
  savedViewId?: string | null;
}

@ObjectType({ description: 'What came of keeping a view.', simpleResolvers: true })
export class SaveViewPayload extends Payload {
  @Field(() => SavedView, { nullable: true, description: 'The view as it stands now; null when refused.' })
  view?: SavedView | null;
}

@ObjectType({ description: 'What came of a change to the views of a list.', simpleResolvers: true })
export class ViewsPayload extends Payload {
  @Field(() => Boolean, { nullable: true, description: 'It is done; null when refused.' })
  done?: boolean | null;
}
