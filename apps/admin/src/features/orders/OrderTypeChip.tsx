import type { OrderType } from '../../generated/gql/graphql.js';
import { ToneChip, useStatusText } from '../../ui/StatusChip.js';

/** What an order is for, where that is not a sale. */
export function OrderTypeChip({ type }: { type: OrderType }) {
  const statusText = useStatusText();
  return type === 'SALE' ? null : <ToneChip tone="teal">{statusText('OrderType', type)}</ToneChip>;
}
