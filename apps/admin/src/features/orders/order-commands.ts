import { graphql } from '../../generated/gql/index.js';

export const APPROVE_ORDER = graphql(`
  mutation ApproveOrder($input: ApproveOrderInput!) {
    approveOrder(input: $input) { order { id ...OrderRow ...OrderActions } userErrors { code message field } }
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
    commentOnOrder(input: $input) { order { id timeline { id type message actorName at } } userErrors { code message field } }
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
