import { ArrayMaxSize, IsOptional, Length, Matches, MaxLength, ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { NodeId } from '../../platform/graphql/node-id.js';
import { DateTimeScalar, DecimalScalar } from '../../platform/graphql/scalars.js';
import { ProductCategory } from '../catalog/index.js';
import { OrderFlag } from './order-marks.js';
import { PromiseCondition } from './promise/promise-condition.js';
import { AfterSalesStatus, FulfilmentStatus, HoldReason, OrderSource, OrderStage, OrderType, PaymentStatus } from './order.transitions.js';

const list = (what: string) => ({ nullable: true, description: `Only these ${what}.` });
const said = (description: string) => ({ nullable: true, description });

/** Numbers that may be pasted at once. */
export const MOST_NUMBERS = 500;
/** Conditions of one filter, over all its groups. */
export const MOST_CONDITIONS = 30;

/**
 * What can be asked of an order. Modules above add their own conditions with `contributeOrderCondition`; what each means
 * stands in `order-conditions.ts`. The types that nest are three and not one that names itself: so the schema itself says
 * how deep, and graphql-jit does not know types that name themselves.
 */
@InputType({ description: 'What can be asked of an order.' })
export abstract class OrderConditions {
  @Field(() => [OrderStage], list('stages')) @IsOptional() @ArrayMaxSize(10)
  stage?: OrderStage[] | null;
  @Field(() => [PaymentStatus], list('payment statuses')) @IsOptional() @ArrayMaxSize(10)
  paymentStatus?: PaymentStatus[] | null;
  @Field(() => [FulfilmentStatus], list('fulfilment statuses')) @IsOptional() @ArrayMaxSize(10)
  fulfilmentStatus?: FulfilmentStatus[] | null;
  @Field(() => [AfterSalesStatus], list('after-sales statuses')) @IsOptional() @ArrayMaxSize(10)
  afterSalesStatus?: AfterSalesStatus[] | null;
  @Field(() => [OrderSource], list('sources')) @IsOptional() @ArrayMaxSize(10)
  source?: OrderSource[] | null;
  @Field(() => [OrderType], list('types')) @IsOptional() @ArrayMaxSize(10)
  type?: OrderType[] | null;
  @Field(() => Boolean, said('Only held orders, or only orders that are not held.')) @IsOptional()
  held?: boolean | null;
  @Field(() => [HoldReason], said('Only orders that one of these reasons holds now.')) @IsOptional() @ArrayMaxSize(20)
  holdReason?: HoldReason[] | null;
  @Field(() => [ID], list('shops')) @NodeId('Shop') @IsOptional() @ArrayMaxSize(50)
  shopIds?: string[] | null;
  @Field(() => [ID], list('warehouses')) @NodeId('Warehouse') @IsOptional() @ArrayMaxSize(50)
  warehouseIds?: string[] | null;
  @Field(() => ID, said('Only orders of this customer.')) @NodeId('Customer') @IsOptional()
  customerId?: string | null;
  @Field(() => DateTimeScalar, said('Placed at or after.')) @IsOptional()
  placedFrom?: Date | null;
  @Field(() => DateTimeScalar, said('Placed before.')) @IsOptional()
  placedTo?: Date | null;
  @Field(() => DateTimeScalar, said('Paid in full at or after.')) @IsOptional()
  paidFrom?: Date | null;
  @Field(() => DateTimeScalar, said('Paid in full before.')) @IsOptional()
  paidTo?: Date | null;
  @Field(() => DateTimeScalar, said('Promised to be shipped at or after.')) @IsOptional()
  shipByFrom?: Date | null;
  @Field(() => DateTimeScalar, said('Promised to be shipped before.')) @IsOptional()
  shipByTo?: Date | null;
  @Field(() => [PromiseCondition], said('Only orders that have still to leave, and whose promise to ship stands in one of these ways.')) @IsOptional() @ArrayMaxSize(4)
  promise?: PromiseCondition[] | null;
  @Field(() => DecimalScalar, said('To be paid: at least so many yuan.')) @IsOptional()
  payableFrom?: string | null;
  @Field(() => DecimalScalar, said('To be paid: at most so many yuan.')) @IsOptional()
  payableTo?: string | null;
  @Field(() => [String], said(`Only these order numbers, ours or the marketplace's, at most ${MOST_NUMBERS}. Widths, case and blanks do not matter.`)) @IsOptional() @ArrayMaxSize(MOST_NUMBERS) @MaxLength(60, { each: true })
  numbers?: string[] | null;
  @Field(() => [String], said('Only orders with one of these SKUs, by code.')) @IsOptional() @ArrayMaxSize(50) @MaxLength(60, { each: true })
  skuCodes?: string[] | null;
  @Field(() => [ProductCategory], said('Only orders with goods that were of one of these categories when they were ordered.')) @IsOptional() @ArrayMaxSize(20)
  category?: ProductCategory[] | null;
  @Field(() => [String], said('Only to these provinces, by their whole names.')) @IsOptional() @ArrayMaxSize(40) @MaxLength(40, { each: true })
  provinces?: string[] | null;
  @Field(() => [String], said('Only to these cities, by their whole names.')) @IsOptional() @ArrayMaxSize(50) @MaxLength(40, { each: true })
  cities?: string[] | null;
  @Field(() => Boolean, said('Only orders whose buyer wrote something, or only the others.')) @IsOptional()
  hasBuyerMessage?: boolean | null;
  @Field(() => Boolean, said('Only orders with a service remark, or only those without. Needs mark:read.')) @IsOptional()
  hasServiceRemark?: boolean | null;
  @Field(() => [ID], said('Only orders with one of these tags. Needs mark:read.')) @NodeId('Tag') @IsOptional() @ArrayMaxSize(50)
  tagIds?: string[] | null;
  @Field(() => [OrderFlag], said('Only orders with one of these flags. Needs mark:read.')) @IsOptional() @ArrayMaxSize(5)
  flag?: OrderFlag[] | null;
  @Field(() => Boolean, said('Only urgent orders, or only the others. Needs mark:read.')) @IsOptional()
  urgent?: boolean | null;
  @Field(() => Boolean, said('Only orders that wait for a person, or only the others.')) @IsOptional()
  waiting?: boolean | null;
  @Field(() => Boolean, said('Only orders that the caller works on, or only the others. Needs assignment:read.')) @IsOptional()
  mine?: boolean | null;
  @Field(() => Boolean, said('Only orders that somebody works on, or only those that nobody does. Needs assignment:read.')) @IsOptional()
  assigned?: boolean | null;
  @Field(() => [ID], said('Only orders that one of these people works on. Needs assignment:read.')) @NodeId('User') @IsOptional() @ArrayMaxSize(50)
  assigneeIds?: string[] | null;
  @Field(() => [ID], said('Only orders in the queues of these teams. Needs assignment:read.')) @NodeId('Team') @IsOptional() @ArrayMaxSize(50)
  teamIds?: string[] | null;
  @Field(() => ID, said("Only orders with which this batch could not do what it was to do; one of the caller's own.")) @NodeId('OrderBatch') @IsOptional()
  refusedInBatch?: string | null;
  @Field(() => String, said("Beginning of the receiver's name. Needs personal-data:reveal, since names are masked.")) @IsOptional() @Length(1, 60)
  receiverName?: string | null;
  @Field(() => String, said("Beginning of how the receiver's name is said, or of its initials: \"zhangsan\" or \"zs\". Needs personal-data:reveal.")) @IsOptional() @Length(1, 60) @Matches(/[a-z]/i)
  receiverPinyin?: string | null;
  @Field(() => String, said("The receiver's phone number, whole. Needs personal-data:reveal.")) @IsOptional() @Length(4, 30)
  receiverPhone?: string | null;
  @Field(() => String, said("Last four digits of the receiver's phone number, which every mask shows.")) @IsOptional() @Matches(/^\d{4}$/)
  receiverPhoneTail?: string | null;
}

@InputType({ description: 'Conditions within a group: all of them must hold.' })
export class OrderFilterPart extends OrderConditions {}

@InputType({ description: 'Conditions within a filter: all of them must hold.' })
export class OrderFilterGroup extends OrderConditions {
  @Field(() => [OrderFilterPart], said('All of these must hold too.')) @IsOptional() @ValidateNested({ each: true }) @ArrayMaxSize(MOST_CONDITIONS)
  and?: OrderFilterPart[] | null;
  @Field(() => [OrderFilterPart], said('At least one of these must hold too.')) @IsOptional() @ValidateNested({ each: true }) @ArrayMaxSize(MOST_CONDITIONS)
  or?: OrderFilterPart[] | null;
  @Field(() => OrderFilterPart, said('This must not hold.')) @IsOptional() @ValidateNested()
  not?: OrderFilterPart | null;
}

/** Which orders: everything named must hold, and groups may hold groups. */
@InputType({ description: `Which orders to list: everything named must hold, what is left out does not limit. At most ${MOST_CONDITIONS} conditions in all.` })
export class OrderFilter extends OrderConditions {
  @Field(() => [OrderFilterGroup], said('All of these must hold too.')) @IsOptional() @ValidateNested({ each: true }) @ArrayMaxSize(MOST_CONDITIONS)
  and?: OrderFilterGroup[] | null;
  @Field(() => [OrderFilterGroup], said('At least one of these must hold too.')) @IsOptional() @ValidateNested({ each: true }) @ArrayMaxSize(MOST_CONDITIONS)
  or?: OrderFilterGroup[] | null;
  @Field(() => OrderFilterGroup, said('This must not hold.')) @IsOptional() @ValidateNested()
  not?: OrderFilterGroup | null;
}
