import { Field, ObjectType } from 'type-graphql';
import { Payload } from '../../platform/graphql/user-error.js';
import { FulfilmentOrder } from '../allocation/index.js';
import { Order } from '../orders/index.js';
import { Shipment } from './shipment.entity.js';

const fulfilmentOrder = { nullable: true, description: 'The fulfilment order as it stands now; null when refused.' };
const shipment = { nullable: true, description: 'The parcel as it stands now; null when refused.' };

@ObjectType({ description: 'What came of starting to pick.', simpleResolvers: true })
export class StartPickingPayload extends Payload {
  @Field(() => FulfilmentOrder, fulfilmentOrder)
  fulfilmentOrder?: FulfilmentOrder | null;
}

@ObjectType({ description: 'What came of checking; each SKU that is short, too many or foreign is a refusal of its own.', simpleResolvers: true })
export class CheckFulfilmentOrderPayload extends Payload {
  @Field(() => FulfilmentOrder, fulfilmentOrder)
  fulfilmentOrder?: FulfilmentOrder | null;
}

@ObjectType({ description: 'What came of packing.', simpleResolvers: true })
export class PackFulfilmentOrderPayload extends Payload {
  @Field(() => FulfilmentOrder, fulfilmentOrder)
  fulfilmentOrder?: FulfilmentOrder | null;
}

@ObjectType({ description: 'What came of recalling the goods.', simpleResolvers: true })
export class RecallFulfilmentOrderPayload extends Payload {
  @Field(() => FulfilmentOrder, fulfilmentOrder)
  fulfilmentOrder?: FulfilmentOrder | null;
}

@ObjectType({ description: 'What came of asking for a waybill; its number comes a little later.', simpleResolvers: true })
export class RequestWaybillPayload extends Payload {
  @Field(() => FulfilmentOrder, fulfilmentOrder)
  fulfilmentOrder?: FulfilmentOrder | null;
  @Field(() => Shipment, shipment)
  shipment?: Shipment | null;
}

@ObjectType({ description: 'What came of asking the warehouse for the goods of an order.', simpleResolvers: true })
export class RequestRecallPayload extends Payload {
  @Field(() => Order, { nullable: true, description: 'The order as it stands now; null when refused.' })
  order?: Order | null;
}

@ObjectType({ description: 'What came of saying that goods cannot be given back.', simpleResolvers: true })
export class RefuseRecallPayload extends Payload {
  @Field(() => FulfilmentOrder, fulfilmentOrder)
  fulfilmentOrder?: FulfilmentOrder | null;
}

@ObjectType({ description: 'Where the label to print is.', simpleResolvers: true })
export class PrintLabelPayload extends Payload {
  @Field(() => FulfilmentOrder, fulfilmentOrder)
  fulfilmentOrder?: FulfilmentOrder | null;
  @Field(() => Shipment, shipment)
  shipment?: Shipment | null;
  @Field(() => String, { nullable: true, description: 'Path of the page to print, 100 × 150 mm; null when refused.' })
  labelUrl?: string | null;
}

@ObjectType({ description: 'What came of shipping.', simpleResolvers: true })
export class ShipFulfilmentOrderPayload extends Payload {
  @Field(() => FulfilmentOrder, fulfilmentOrder)
  fulfilmentOrder?: FulfilmentOrder | null;
}
