import { graphql } from '../../generated/gql/index.js';

/** Everything that the order's page shows; each part reads its own fragment. */
export const ORDER_DETAIL = graphql(`
  query OrderDetail($number: String!) {
    orderByNumber(number: $number) {
      id
      orderNo
      externalNo
      displayStatus
      held
      source
      version
      ...OrderActions
      ...OrderSteps
      ...OrderLines
      ...OrderReceiver
      ...OrderFacts
      ...OrderHolds
      timeline { id type message actorName at }
    }
  }
`);

export const ORDER_CHANGED = graphql(`
  subscription OrderChanged($id: ID!) {
    orderChanged(id: $id) { type order { id version } }
  }
`);
