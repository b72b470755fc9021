/** The same questions for both servers. */
const ORDER_FIELDS = `id orderNo stage paymentStatus fulfilmentStatus payable { amount } placedAt itemSummary receiverProvince receiverCity
  customer { id name level } lines { id skuCode title quantity unitPrice { amount } }`;

export const LIST = `query Orders($first: Int) { orders(first: $first, filter: { stage: [COMPLETED] }) { nodes { ${ORDER_FIELDS} } pageInfo { hasNextPage } } }`;

export const LIST_OF = `query Orders($first: Int, $after: String, $filter: OrderFilter, $sort: OrderSort) {
  orders(first: $first, after: $after, filter: $filter, sort: $sort) { nodes { ${ORDER_FIELDS} } pageInfo { hasNextPage endCursor } } }`;

export const DETAIL = `query Order($id: ID!) { order(id: $id) { ${ORDER_FIELDS}
  payments { id state amount { amount } paidAt } timeline { id type actorName at } } }`;

export const PLACE = 'mutation Place($input: PlaceOrderInput!) { placeOrder(input: $input) { order { id orderNo } userErrors { code message field } } }';
