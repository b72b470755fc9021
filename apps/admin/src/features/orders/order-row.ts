import { graphql } from '../../generated/gql/index.js';

/** What a row of the order list shows. */
export const ORDER_ROW = graphql(`
  fragment OrderRow on Order {
    id
    orderNo
    displayStatus
    held
    holds { id reason releasedAt }
    shipBy
    promisePausedAt
    source
    type
    togetherWith { id }
    parcelMates { id }
    itemSummary
    itemCount
    payable { amount }
    paymentStatus
    fulfilmentStatus
    receiverName
    receiverPhone
    receiverProvince
    receiverCity
    externalNo
    placedAt
    paidAt
    updatedAt
    version
    availableActions { action enabled disabledReason { message permission } }
  }
`);

export const ORDERS = graphql(`
  query Orders($first: Int, $after: String, $last: Int, $before: String, $filter: OrderFilter, $queue: OrderQueueKey, $sort: OrderSort!, $marks: Boolean!, $work: Boolean!) {
    orders(first: $first, after: $after, last: $last, before: $before, filter: $filter, queue: $queue, sort: $sort) {
      nodes { id ...OrderRow ...OrderMarks @include(if: $marks) ...OrderWork @include(if: $work) }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount
    }
  }
`);

export const ORDER_QUEUE_COUNTS = graphql(`
  query OrderQueues {
    orderQueues { key count oldestAt }
  }
`);

export const ORDER_COUNTS = graphql(`
  query OrderCounts($filters: [OrderFilter!]!, $queues: [OrderQueueKey]) {
    orderCounts(filters: $filters, queues: $queues)
  }
`);
