import { graphql } from '../../generated/gql/index.js';

export const APPROVE_ORDER = graphql(`
  mutation ApproveOrder($input: ApproveOrderInput!) {
    approveOrder(input: $input) { order { id ...OrderRow ...OrderActions } userErrors { code message field } }
  }
`);
export const PASS_FINANCE_REVIEW = graphql(`
  mutation PassFinanceReview($input: PassFinanceReviewInput!) {
    passFinanceReview(input: $input) { order { id ...OrderRow ...OrderActions } userErrors { code message field } }
  }
`);
export const HOLD_ORDER = graphql(`
  mutation HoldOrder($input: HoldOrderInput!) {
    holdOrder(input: $input) { order { id ...OrderRow ...OrderActions } userErrors { code message field } }
  }
`);
export const RELEASE_ORDER = graphql(`
  mutation ReleaseOrder($input: ReleaseOrderInput!) {
    releaseOrder(input: $input) { order { id ...OrderRow ...OrderActions } userErrors { code message field } }
  }
`);
export const COMMENT_ON_ORDER = graphql(`
  mutation CommentOnOrder($input: CommentOnOrderInput!) {
    commentOnOrder(input: $input) { order { id ...OrderTimeline } userErrors { code message field } }
  }
`);
export const REVEAL_RECEIVER = graphql(`
  mutation RevealReceiver($input: RevealReceiverInput!) {
    revealReceiver(input: $input) { receiver { name phone address } userErrors { code message field } }
  }
`);
export const ALLOCATE_ORDER = graphql(`
  mutation AllocateOrder($input: AllocateOrderInput!) {
    allocateOrder(input: $input) { order { id ...OrderRow ...OrderActions } userErrors { code message field } }
  }
`);
export const CANCEL_ORDER = graphql(`
  mutation CancelOrder($input: CancelOrderInput!) {
    cancelOrder(input: $input) { order { id ...OrderRow ...OrderActions } userErrors { code message field } }
  }
`);
export const START_PAYMENT = graphql(`
  mutation StartPayment($input: StartPaymentInput!) {
    startPayment(input: $input) { payUrl payment { id state } userErrors { code message field } }
  }
`);
export const PLACE_ORDER = graphql(`
  mutation PlaceOrder($input: PlaceOrderInput!) {
    placeOrder(input: $input) { order { id orderNo } userErrors { code message field } }
  }
`);
export const EDIT_ORDER = graphql(`
  mutation EditOrder($input: EditOrderInput!) {
    editOrder(input: $input) { order { id ...OrderRow ...OrderActions } userErrors { code message field } }
  }
`);
export const REQUEST_RECALL = graphql(`
  mutation RequestRecall($input: RequestRecallInput!) {
    requestRecall(input: $input) { order { id ...OrderRow ...OrderActions } userErrors { code message field } }
  }
`);
export const EXTEND_PAYMENT_TIME = graphql(`
  mutation ExtendPaymentTime($input: ExtendPaymentTimeInput!) {
    extendPaymentTime(input: $input) { order { id closesAt ...OrderRow ...OrderActions } userErrors { code message field } }
  }
`);
