import { graphql, type FragmentType } from '../../generated/gql/index.js';

export const RETURN_TO_DECIDE = graphql(`
  fragment ReturnToDecide on Return {
    id
    version
    returnNo
    kind
    refundAmount { amount }
    refundFailure
    freightBearer
    freightAmount { amount }
  }
`);

/** What the dialogs about one return are given. */
export interface ReturnDialogProps {
  return: FragmentType<typeof RETURN_TO_DECIDE>;
  onClose: () => void;
}
