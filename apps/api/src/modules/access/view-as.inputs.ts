import { ArrayMaxSize, IsOptional, Length, ValidateNested } from 'class-validator';
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { CommandInputBase } from '../../platform/command/command-input.js';
import { NodeId } from '../../platform/graphql/node-id.js';
import { DateTimeScalar, MoneyInput } from '../../platform/graphql/scalars.js';
import { Payload } from '../../platform/graphql/user-error.js';
import { PreviewKind } from '../../platform/principal.js';

registerEnumType(PreviewKind, {
  name: 'ViewAsKind',
  description: 'What a preview shows.',
  valuesConfig: {
    ROLE: { description: 'Somebody who holds one role and nothing else, for the rows that the looker sees.' },
    USER: { description: 'One person, as he is.' },
    DRAFT: { description: 'A role with changes that are not saved.' },
  },
});

@InputType({ description: 'A role as it is meant to become.' })
export class ViewAsDraftInput {
  @Field(() => ID, { nullable: true, description: 'The role that is being changed; none for a new one.' })
  @IsOptional() @NodeId('Role')
  roleId?: string | null;
  @Field(() => String, { description: 'What it will be called, 1 to 60 characters.' })
  @Length(1, 60)
  name!: string;
  @Field(() => [String], { description: 'What its holders will be allowed: resource:verb.' })
  @ArrayMaxSize(200) @Length(3, 60, { each: true })
  permissions!: string[];
  @Field(() => MoneyInput, { nullable: true, description: 'Up to this amount its holders will approve a refund alone; no limit when left out.' })
  @IsOptional()
  refundLimit?: MoneyInput | null;
}

@InputType({ description: 'As whom to look: exactly one of the three.' })
export class StartViewAsInput extends CommandInputBase {
  @Field(() => ID, { nullable: true, description: 'A role.' })
  @IsOptional() @NodeId('Role')
  roleId?: string | null;
  @Field(() => ID, { nullable: true, description: 'A person.' })
  @IsOptional() @NodeId('User')
  userId?: string | null;
  @Field(() => ViewAsDraftInput, { nullable: true, description: 'Unsaved changes of a role.' })
  @IsOptional() @ValidateNested()
  draft?: ViewAsDraftInput | null;
}

@InputType({ description: 'Which preview to leave.' })
export class LeaveViewAsInput extends CommandInputBase {
  @Field(() => ID, { description: 'The preview.' })
  @NodeId('ViewAs')
  viewAsId!: string;
}

@ObjectType({ description: 'A look at the product as somebody else would see it: nothing can be changed while it lasts.', simpleResolvers: true })
export class ViewAsPreview {
  @Field(() => ID, { description: 'Its id; sent with every request as the header `x-ordo-view-as`. Good for the session that started it alone.' })
  id!: string;
  @Field(() => PreviewKind, { description: 'What it shows.' })
  kind!: PreviewKind;
  @Field(() => String, { description: 'Name of the role or the person that is shown.' })
  name!: string;
  @Field(() => DateTimeScalar, { description: 'When it ends by itself.' })
  expiresAt!: Date;
}

@ObjectType({ description: 'What came of looking as somebody else.', simpleResolvers: true })
export class StartViewAsPayload extends Payload {
  @Field(() => ViewAsPreview, { nullable: true, description: 'The preview; null when refused.' })
  preview?: ViewAsPreview | null;
}

@ObjectType({ description: 'What came of leaving a preview.', simpleResolvers: true })
export class LeaveViewAsPayload extends Payload {
  @Field(() => Boolean, { nullable: true, description: 'The preview is over.' })
  left?: boolean | null;
}
