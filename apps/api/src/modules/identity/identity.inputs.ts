import { ArrayMaxSize, ArrayMinSize, Length } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { CommandInputBase } from '../../platform/command/command-input.js';
import { NodeId } from '../../platform/graphql/node-id.js';
import { NotBlank } from '../../platform/graphql/not-blank.js';

// Inputs with a code or a password take no idempotency key: what is kept of a key is a hash of the whole input.

@InputType({ description: 'Where the codes of a registration go.' })
export class RequestRegistrationInput {
  @Field(() => String, { description: 'Mobile number in mainland China.' })
  @Length(1, 40)
  mobile!: string;
  @Field(() => String, { description: 'E-mail address.' })
  @Length(1, 120)
  email!: string;
  @Field(() => String, { description: 'The solved `humanChallenge`: base64 of the JSON {algorithm, challenge, number, salt, signature}.' })
  @Length(1, 2_000)
  humanProof!: string;
}

@InputType({ description: 'Who will hold an account.' })
abstract class NewAccountInput {
  @Field(() => String, { description: 'What was given when the codes were asked for.' })
  @Length(1, 100)
  ticket!: string;
  @Field(() => String, { description: 'The six digits sent to the mobile.' })
  @Length(6, 6)
  mobileCode!: string;
  @Field(() => String, { description: 'The six digits sent to the e-mail.' })
  @Length(6, 6)
  emailCode!: string;
  @Field(() => String, { description: 'User name: 4 to 20 letters, digits, dots, underscores or hyphens, a letter first.' })
  @Length(1, 40)
  username!: string;
  @Field(() => String, { description: 'Password, by `passwordPolicy`.' })
  @Length(1, 200)
  password!: string;
  @Field(() => String, { description: 'Version of the user agreement that was read and accepted.' })
  @Length(1, 20)
  agreementVersion!: string;
  @Field(() => String, { description: 'Version of the privacy policy that was read and accepted.' })
  @Length(1, 20)
  privacyVersion!: string;
}

@InputType({ description: 'A customer registers.' })
export class RegisterInput extends NewAccountInput {}

@InputType({ description: 'Whose password to recover.' })
export class RequestRecoveryInput {
  @Field(() => String, { description: 'The registered mobile number or e-mail address.' })
  @Length(1, 120)
  address!: string;
  @Field(() => String, { description: 'The solved `humanChallenge`: base64 of the JSON {algorithm, challenge, number, salt, signature}.' })
  @Length(1, 2_000)
  humanProof!: string;
}

@InputType({ description: 'A new password for a proven address.' })
export class RecoverPasswordInput {
  @Field(() => String, { description: 'What was given when the code was asked for.' })
  @Length(1, 100)
  ticket!: string;
  @Field(() => String, { description: 'The six digits.' })
  @Length(6, 6)
  code!: string;
  @Field(() => String, { description: 'New password, by `passwordPolicy`.' })
  @Length(1, 200)
  password!: string;
}

@InputType({ description: 'Whom to invite to the staff.' })
export class InviteUserInput extends CommandInputBase {
  @Field(() => String, { description: 'Name shown to others, 1 to 60 characters.' })
  @Length(1, 60)
  @NotBlank()
  displayName!: string;
  @Field(() => String, { description: 'E-mail address; the link goes there.' })
  @Length(1, 120)
  email!: string;
  @Field(() => String, { description: 'Mobile number in mainland China.' })
  @Length(1, 40)
  mobile!: string;
  @Field(() => [ID], { description: 'Roles that the account will have, 1 to 20. Nobody can give what he does not hold.' })
  @NodeId('Role')
  @ArrayMinSize(1) @ArrayMaxSize(20)
  roleIds!: string[];
}

@InputType({ description: 'Which invitation to withdraw.' })
export class RevokeInvitationInput extends CommandInputBase {
  @Field(() => ID, { description: 'The invitation.' })
  @NodeId('Invitation')
  invitationId!: string;
}

@InputType({ description: 'Whose codes to send.' })
export class RequestInvitationCodesInput {
  @Field(() => String, { description: "The link's secret: what stands behind its #." })
  @Length(1, 100)
  token!: string;
}

@InputType({ description: 'An invited person accepts.' })
export class AcceptInvitationInput extends NewAccountInput {
  @Field(() => String, { description: "The link's secret: what stands behind its #." })
  @Length(1, 100)
  token!: string;
}
