/** Tabs with which GraphiQL opens: the questions that support and partners ask first. */
export const EXAMPLES: { query: string; variables?: string }[] = [
  {
    query: `# 最近的订单 · The latest orders
query LatestOrders {
  orders(first: 10, sort: PLACED_AT_DESC) {
    totalCount
    pageInfo { endCursor hasNextPage }
    nodes { id orderNo displayStatus held itemSummary payable { amount } receiverName receiverPhone placedAt }
  }
}
`,
  },
  {
    query: `# 按单号查一张订单 · One order by its number
query OneOrder($number: String!) {
  orderByNumber(number: $number) {
    id orderNo externalNo stage paymentStatus fulfilmentStatus afterSalesStatus
    lines { skuCode title quantity payable { amount } }
    timeline { at type actorName message }
    availableActions { action enabled disabledReason { code message } }
  }
}
`,
    variables: '{\n  "number": "OM"\n}',
  },
  {
    query: `# 脚本登录：拿到 token 后 · For scripts: sign in, then
#   curl "$URL/graphql" -H 'content-type: application/json' -H "authorization: Bearer $TOKEN" \\
#     -d '{"query":"{ orders(first: 5) { nodes { orderNo } } }"}'
mutation SignIn {
  signIn(input: { username: "clerk", password: "…" }) {
    token
    viewer { name roles permissions }
    userErrors { code message field }
  }
}
`,
  },
  {
    query: `# 订单一有变化就收到 · Every change of an order, as it happens
subscription OrderChanges {
  orderChanged {
    type
    order { orderNo displayStatus held }
  }
}
`,
  },
];
