import { IsIn, IsOptional, IsTimeZone, Length } from 'class-validator';
import { LOCALES } from '@ordo/i18n';
import { Field, ID, InputType } from 'type-graphql';
import { CommandInputBase } from '../../platform/command/command-input.js';
import { NodeId } from '../../platform/graphql/node-id.js';
import { NotBlank } from '../../platform/graphql/not-blank.js';
import type { Locale } from '../../platform/messages.js';
import { ColourScheme, Density } from './preference.entity.js';

// Inputs with a code or a password take no idempotency key: what is kept of a key is a hash of the whole input.

@InputType({ description: 'What to change of the own profile. What is left out stays; null leaves a choice to the browser.' })
export class UpdateProfileInput extends CommandInputBase {
  @Field(() => String, { nullable: true, description: 'Name shown to others, 1 to 60 characters.' })
  @IsOptional() @Length(1, 60) @NotBlank()
  displayName?: string | null;
  @Field(() => String, { nullable: true, description: 'Language of screens, mails and messages: zh-CN, zh-TW or en.' })
  @IsOptional() @IsIn(LOCALES)
  locale?: Locale | null;
  @Field(() => String, { nullable: true, description: 'Time zone in which instants are shown, an IANA name such as Asia/Shanghai.' })
  @IsOptional() @Length(1, 40) @IsTimeZone()
  timeZone?: string | null;
  @Field(() => Density, { nullable: true, description: 'How tall the rows of lists are.' })
  density?: Density | null;
  @Field(() => ColourScheme, { nullable: true, description: 'Light or dark.' })
  colourScheme?: ColourScheme | null;
  @Field(() => Boolean, { nullable: true, description: 'Shortcuts of a single key work.' })
  shortcuts?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'A sign-in from a browser not seen before is told by mail.' })
  mailNewBrowser?: boolean | null;
}

@InputType({ description: 'A new password for oneself.' })
export class ChangePasswordInput {
  @Field(() => String, { description: 'The password so far.' })
  @Length(1, 200)
  oldPassword!: string;
  @Field(() => String, { description: 'New password, by `passwordPolicy`.' })
  @Length(1, 200)
  password!: string;
}

@InputType({ description: 'A new mobile or e-mail for oneself.' })
export class RequestContactChangeInput {
  @Field(() => String, { description: 'The new mobile number or e-mail address; it takes the place of the old one of its kind.' })
  @Length(1, 120)
  address!: string;
  @Field(() => String, { description: 'The own password.' })
  @Length(1, 200)
  password!: string;
}

@InputType({ description: 'Proves a new mobile or e-mail.' })
export class ChangeContactInput {
  @Field(() => String, { description: 'What was given when the code was asked for.' })
  @Length(1, 100)
  ticket!: string;
  @Field(() => String, { description: 'The six digits sent to the new address.' })
  @Length(6, 6)
  code!: string;
}

@InputType({ description: "Asks for a file of one's own personal data." })
export class RequestDataExportInput {
  @Field(() => String, { description: 'The own password.' })
  @Length(1, 200)
  password!: string;
}

@InputType({ description: "Deletes one's own account and personal data." })
export class EraseAccountInput {
  @Field(() => String, { description: 'The own password.' })
  @Length(1, 200)
  password!: string;
}

@InputType({ description: 'Whose personal data to delete, and why.' })
export class EraseCustomerInput extends CommandInputBase {
  @Field(() => ID, { description: 'The customer.' })
  @NodeId('Customer')
  customerId!: string;
  @Field(() => String, { description: 'How he asked for it, 2 to 200 characters; no personal data.' })
  @Length(2, 200)
  reason!: string;
}
