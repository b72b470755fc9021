import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { Field, InputType, ObjectType } from 'type-graphql';

const MYSQL_INSTANT = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}$/;

function instant(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  // Lean rows give what the dialect stores: epoch milliseconds (SQLite) or `2026-03-01 12:34:56.789` in UTC (MySQL).
  if (typeof value === 'number') return new Date(value).toISOString();
  if (typeof value === 'string') {
    if (MYSQL_INSTANT.test(value)) return `${value.slice(0, 10)}T${value.slice(11)}Z`;
    const date = new Date(value.includes('T') ? value : `${value.replace(' ', 'T')}Z`);
    if (!Number.isNaN(date.getTime())) return date.toISOString();
  }
  throw new GraphQLError('DateTime: not an instant');
}

/** The instant in a lean row's column, whichever dialect it comes from. */
export function rowInstant(value: unknown): Date {
  return new Date(instant(value));
}

const ISO_INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;

function parseInstant(value: unknown): Date {
  const date = typeof value === 'string' && ISO_INSTANT.test(value) ? new Date(value) : undefined;
  if (!date || Number.isNaN(date.getTime())) {
    throw new GraphQLError('DateTime must be ISO 8601 with an offset, for example 2026-11-23T10:00:00+08:00', {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  }
  return date;
}

export const DateTimeScalar = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'An instant, ISO 8601 with offset; answers are in UTC. Example: 2026-11-23T02:00:00.000Z',
  serialize: instant,
  parseValue: parseInstant,
  parseLiteral: (node) => parseInstant(node.kind === Kind.STRING ? node.value : undefined),
});

const DECIMAL = /^-?\d{1,13}(\.\d{1,2})?$/;

function parseDecimal(value: unknown): string {
  if (typeof value !== 'string' || !DECIMAL.test(value)) {
    throw new GraphQLError('Decimal must be a string such as "128.50": digits, at most two decimals', {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  }
  return value;
}

export const DecimalScalar = new GraphQLScalarType<string, string>({
  name: 'Decimal',
  description: 'An exact decimal number as a string, at most two decimals. Example: "128.50"',
  serialize: (value) => String(value),
  parseValue: parseDecimal,
  parseLiteral: (node) => parseDecimal(node.kind === Kind.STRING ? node.value : undefined),
});

/** An amount of money. Inside the program it is a plain number of fen; `setPlainResolvers` has how it is shown. */
@ObjectType({ description: 'An amount of money.', simpleResolvers: true })
export class Money {
  @Field(() => DecimalScalar, { description: 'The amount in yuan as a decimal string. Example: "128.50"' })
  amount!: string;
  @Field(() => String, { description: 'ISO 4217 code of the currency.' })
  currency!: string;
}

@InputType({ description: 'An amount of money, in yuan.' })
export class MoneyInput {
  @Field(() => DecimalScalar, { description: 'The amount in yuan as a decimal string. Example: "128.50"' })
  amount!: string;
}
