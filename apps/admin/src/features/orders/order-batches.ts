import { graphql } from '../../generated/gql/index.js';

export const ORDER_BATCH_PREVIEW = graphql(`
  query OrderBatchPreview($verb: OrderBatchVerb!, $orders: WhichOrdersInput!) {
    orderBatchPreview(verb: $verb, orders: $orders) {
      total
      possible
      refund { amount }
      pieces
      blocked { count orderNumbers reason { message } }
    }
  }
`);
export const APPROVE_ORDERS = graphql(`
  mutation ApproveOrders($input: ApproveOrdersInput!) {
    approveOrders(input: $input) { batch { id } userErrors { code message field } }
  }
`);
export const HOLD_ORDERS = graphql(`
  mutation HoldOrders($input: HoldOrdersInput!) {
    holdOrders(input: $input) { batch { id } userErrors { code message field } }
  }
`);
export const RELEASE_ORDERS = graphql(`
  mutation ReleaseOrders($input: ReleaseOrdersInput!) {
    releaseOrders(input: $input) { batch { id } userErrors { code message field } }
  }
`);
export const CANCEL_ORDERS = graphql(`
  mutation CancelOrders($input: CancelOrdersInput!) {
    cancelOrders(input: $input) { batch { id } userErrors { code message field } }
  }
`);
export const MARK_MANY_ORDERS = graphql(`
  mutation MarkManyOrders($input: MarkManyOrdersInput!) {
    markManyOrders(input: $input) { batch { id } userErrors { code message field } }
  }
`);
export const ASSIGN_MANY_ORDERS = graphql(`
  mutation AssignManyOrders($input: AssignManyOrdersInput!) {
    assignManyOrders(input: $input) { batch { id } userErrors { code message field } }
  }
`);
export const ORDER_BATCH = graphql(`
  query OrderBatch($id: ID!) {
    orderBatch(id: $id) {
      refusals { message count orderNumbers }
      ...OrderBatchRow
    }
  }
`);
export const STOP_ORDER_BATCH = graphql(`
  mutation StopOrderBatch($input: StopOrderBatchInput!) {
    stopOrderBatch(input: $input) { batch { id state } userErrors { code message field } }
  }
`);
