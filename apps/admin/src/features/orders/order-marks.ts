import { useQuery } from '@apollo/client/react';
import { graphql } from '../../generated/gql/index.js';
import { useMay } from '../../auth/session.js';
import type { TagTone } from '../../generated/gql/graphql.js';
import type { Tone } from '../../theme/tokens.js';

export const ORDER_MARKS = graphql(`
  fragment OrderMarks on Order {
    id
    flag
    urgent
    tags { id name tone }
  }
`);
export const ORDER_REMARKS = graphql(`
  fragment OrderRemarks on Order {
    id
    orderNo
    version
    serviceRemark
    printRemark
  }
`);
export const MARK_ORDERS = graphql(`
  mutation MarkOrders($input: MarkOrdersInput!) {
    markOrders(input: $input) { changed userErrors { code message field } }
  }
`);
export const REMARK_ON_ORDER = graphql(`
  mutation RemarkOnOrder($input: RemarkOnOrderInput!) {
    remarkOnOrder(input: $input) { order { id ...OrderRemarks } userErrors { code message field } }
  }
`);
const TAGS = graphql(`
  query Tags {
    tags { id name tone retiredAt version }
  }
`);

/** The tags there are, for who may see them. */
export function useTags() {
  const may = useMay();
  return useQuery(TAGS, { skip: !may('mark:read') }).data?.tags ?? [];
}

export const TAG_TONES: Record<TagTone, Tone> = { NEUTRAL: 'neutral', INFO: 'info', PROGRESS: 'progress', TEAL: 'teal', SUCCESS: 'success', WARNING: 'warning', DANGER: 'danger' };
export const FLAGS = ['RED', 'AMBER', 'GREEN', 'BLUE', 'PURPLE'] as const;
