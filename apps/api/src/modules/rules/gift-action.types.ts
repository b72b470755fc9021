import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';

/** What a rule gives once for. */
export enum GiftStep {
  ORDER = 'ORDER',
  PIECES = 'PIECES',
  VALUE = 'VALUE',
}
/** What becomes of a gift that is not there. */
export enum GiftShort {
  LEAVE_OUT = 'LEAVE_OUT',
  WAIT = 'WAIT',
}

registerEnumType(GiftStep, {
  name: 'GiftStep', description: 'What a rule gives once for.',
  valuesConfig: { ORDER: { description: '每单: the order.' }, PIECES: { description: '每满件数: so many pieces.' }, VALUE: { description: '每满金额: so much to be paid for goods.' } },
});
registerEnumType(GiftShort, {
  name: 'GiftShort', description: 'What becomes of a gift that the warehouse of the order does not have.',
  valuesConfig: { LEAVE_OUT: { description: '缺货不送: the order goes without it.' }, WAIT: { description: '缺货等货: the order waits for it.' } },
});

@ObjectType({ description: 'What a rule gives with an order.', simpleResolvers: true })
export class GiftAction {
  @Field(() => String, { description: 'Code of the SKU that is given.' })
  skuCode!: string;
  @Field(() => Int, { description: 'Pieces that are given for each step.' })
  quantity!: number;
  @Field(() => GiftStep, { description: 'What it gives once for.' })
  step!: GiftStep;
  @Field(() => Int, { nullable: true, description: 'Size of a step: pieces, or fen; null for ORDER.' })
  stepSize?: number | null;
  @Field(() => [String], { description: 'Codes of the only SKUs whose pieces and value count for steps; none for all.' })
  skus!: string[];
  @Field(() => Int, { nullable: true, description: 'Pieces that one order gets at most; null for no limit.' })
  mostPerOrder?: number | null;
  @Field(() => Int, { nullable: true, description: 'Pieces that are given in all at most, over all versions; null for no limit.' })
  total?: number | null;
  @Field(() => Boolean, { description: 'Given alone: not when a rule before gave something, and none after gives then.' })
  exclusive!: boolean;
  /** ISO, as JSON keeps it. */
  @Field(() => DateTimeScalar, { nullable: true, description: 'To orders placed from then on; null for ever.' })
  from?: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'To orders placed before then; null for ever.' })
  until?: string | null;
  @Field(() => GiftShort, { description: 'What becomes of it when it is not there.' })
  whenShort!: GiftShort;
}
