import type { OrderDetailQueryVariables } from '../../generated/gql/graphql.js';
import { graphql } from '../../generated/gql/index.js';
import { useMay } from '../../auth/session.js';

/** Everything that the order's page shows; each part reads its own fragment. */
export const ORDER_DETAIL = graphql(`
  query OrderDetail($number: String!, $allocation: Boolean!, $parcels: Boolean!, $money: Boolean!, $returns: Boolean!, $review: Boolean!, $marks: Boolean!, $promise: Boolean!, $work: Boolean!) {
    orderByNumber(number: $number) {
      id
      orderNo
      externalNo
      displayStatus
      held
      source
      type
      version
      ...OrderActions
      ...OrderSteps
      ...OrderLines
      ...OrderReceiver
      ...OrderFacts
      ...OrderFollowUps
      ...OrderHolds
      ...OrderAllocation @include(if: $allocation)
      ...OrderReview @include(if: $review)
      ...OrderGifts @include(if: $review)
      ...OrderParcels @include(if: $parcels)
      ...OrderMoney @include(if: $money)
      ...OrderReturns @include(if: $returns)
      ...OrderMarks @include(if: $marks)
      ...OrderPromise @include(if: $promise)
      ...OrderWork @include(if: $work)
      ...OrderClerkTrace @include(if: $work)
      ...OrderRemarks @include(if: $marks)
      ...OrderTimeline
    }
  }
`);

export const ORDER_CHANGED = graphql(`
  subscription OrderChanged($id: ID) {
    orderChanged(id: $id) { type order { id version } }
  }
`);

/** Asks only for the parts that this person may see: a refused part would fail the whole page. */
export function useOrderDetailVariables(number: string): OrderDetailQueryVariables {
  const may = useMay();
  return { number, allocation: may('allocation:read'), parcels: may('shipment:read'), money: may('payment:read'), returns: may('return:read'), review: may('rule:read'), marks: may('mark:read'), promise: may('promise:read'), work: may('assignment:read') };
}
