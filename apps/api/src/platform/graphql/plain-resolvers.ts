import { fenToYuan } from '@ordo/kernel';
import { isObjectType, type GraphQLSchema } from 'graphql';
import { encodeNodeId } from '../ids.js';

/**
 * The fields that every row of every list has, resolved without the framework's machinery around each call: opaque ids,
 * and amounts of money (whose root is the number of fen).
 */
export function setPlainResolvers(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    const { id } = type.getFields();
    if (id && type.getInterfaces().some((each) => each.name === 'Node')) {
      id.resolve = (row: { id: string }) => encodeNodeId(type.name, row.id);
    }
  }
  const money = schema.getType('Money');
  if (!isObjectType(money)) return;
  const { amount, currency } = money.getFields();
  if (amount) amount.resolve = (fen: unknown) => fenToYuan(Number(fen));
  if (currency) currency.resolve = () => 'CNY';
}
