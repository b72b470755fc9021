import { Field, InterfaceType, ObjectType, registerEnumType } from 'type-graphql';
import { MoneyField } from './money-field.js';
import { UserErrorCode, type RefusalDetail } from '../errors.js';
import { errorText, type Locale } from '../messages.js';

registerEnumType(UserErrorCode, {
  name: 'UserErrorCode',
  description: 'Why a command was refused. Stable: clients may branch on it.',
  valuesConfig: {
    INVALID_INPUT: { description: 'A value in the input is missing or not acceptable.' },
    NOT_FOUND: { description: 'The object does not exist, or is outside what the caller may see.' },
    ACTION_NOT_ALLOWED: { description: 'The object is not in a state in which this can be done.' },
    STALE_VERSION: { description: 'Somebody else changed the object in the meantime.' },
    INSUFFICIENT_STOCK: { description: 'Less is available than asked for.' },
    AMOUNT_EXCEEDS_REMAINING: { description: 'The amount is more than what remains.' },
    IDEMPOTENCY_CONFLICT: { description: 'The idempotency key was used before with another input.' },
    BAD_CREDENTIALS: { description: 'User name or password is wrong.' },
    ACCOUNT_LOCKED: { description: 'Too many wrong passwords; wait before trying again.' },
    RATE_LIMITED: { description: 'Too many tries in a short time.' },
    EXTERNAL_FAILURE: { description: 'A system outside (payment gateway, carrier, marketplace) refused or did not answer.' },
  },
});

@InterfaceType({
  description: 'A problem that the caller can fix.',
  resolveType: (value: { __typename?: string }) => value.__typename ?? 'SimpleUserError',
})
export abstract class UserError {
  @Field(() => UserErrorCode, { description: 'Stable code.' })
  code!: UserErrorCode;
  @Field(() => String, { description: "What is wrong, in the caller's language (Accept-Language)." })
  message!: string;
  @Field(() => [String], { nullable: true, description: 'Path in `input`, for example ["lines","0","quantity"].' })
  field?: string[] | null;
}

@ObjectType({ implements: UserError, description: 'A problem without further facts.', simpleResolvers: true })
export class SimpleUserError extends UserError {}

@ObjectType({ implements: UserError, description: 'The state of the object does not allow the action.', simpleResolvers: true })
export class IllegalTransitionError extends UserError {
  @Field(() => String, { description: 'The state that the object is in.' })
  from!: string;
  @Field(() => [String], { description: 'Actions that are possible now.' })
  allowed!: string[];
}

@ObjectType({ implements: UserError, description: 'The object was changed by somebody else.', simpleResolvers: true })
export class StaleVersionError extends UserError {
  @Field(() => Number, { description: 'The current version.' })
  current!: number;
}

@ObjectType({ implements: UserError, description: 'Not enough stock.', simpleResolvers: true })
export class InsufficientStockError extends UserError {
  @Field(() => String, { description: 'Code of the SKU that is short.' })
  sku!: string;
  @Field(() => Number, { description: 'How many are available.' })
  available!: number;
}

@ObjectType({ implements: UserError, description: 'More money than remains.', simpleResolvers: true })
export class AmountExceedsRemainingError extends UserError {
  @MoneyField('What remains.')
  remaining!: number;
}

export const USER_ERROR_TYPES = [
  SimpleUserError, IllegalTransitionError, StaleVersionError, InsufficientStockError, AmountExceedsRemainingError,
];

const TYPE_OF_CODE: Partial<Record<UserErrorCode, string>> = {
  [UserErrorCode.ACTION_NOT_ALLOWED]: 'IllegalTransitionError',
  [UserErrorCode.STALE_VERSION]: 'StaleVersionError',
  [UserErrorCode.INSUFFICIENT_STOCK]: 'InsufficientStockError',
  [UserErrorCode.AMOUNT_EXCEEDS_REMAINING]: 'AmountExceedsRemainingError',
};

/** A refusal as the payload shows it. A typed implementer is used only when its facts are there. */
export function toUserError(detail: RefusalDetail, locale: Locale): UserError & Record<string, unknown> {
  return {
    __typename: (detail.facts && TYPE_OF_CODE[detail.code]) ?? 'SimpleUserError',
    code: detail.code,
    message: errorText(locale, detail.messageKey, detail.params),
    field: detail.field ?? null,
    ...detail.facts,
  };
}

/** Every mutation's payload: what came of it, and what stood in the way. */
@ObjectType({ simpleResolvers: true })
export abstract class Payload {
  @Field(() => [UserError], { description: 'Empty when the command was done; otherwise nothing was changed.' })
  userErrors!: UserError[];
}
