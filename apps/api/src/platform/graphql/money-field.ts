import { Field } from 'type-graphql';
import { Money } from './scalars.js';

/** A field that shows an amount kept in fen as Money. */
export function MoneyField(description: string, options: { nullable?: boolean } = {}): PropertyDecorator {
  return Field(() => Money, { description, ...options });
}
