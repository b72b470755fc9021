interface Example {
  /** Shown to whoever holds all of these. */
  needs: readonly string[];
  query: string;
  variables?: string;
}

const MOST_TABS = 7;

/** Tabs with which GraphiQL opens for somebody: the first questions of his work, and only those that he may ask. */
export function examplesFor(permissions: readonly string[]): Example[] {
  return EXAMPLES.filter(({ needs }) => needs.every((permission) => permissions.includes(permission))).slice(0, MOST_TABS);
}

export const EXAMPLES: readonly Example[] = [
  {
    needs: ['order:read'],
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
    needs: ['order:read'],
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
    needs: ['return:review'],
    query: `# 待处理的售后 · Returns that wait
query ReturnsToReview {
  returns(first: 20) {
    nodes { returnNo state kind reason reviewBy refundAmount { amount } order { orderNo displayStatus } }
  }
}
`,
  },
  {
    needs: ['payment:refund'],
    query: `# 退款与原因 · Refunds and why
query Refunds {
  refunds(first: 20) {
    nodes { outRequestNo method state amount { amount } reason order { orderNo paymentStatus } }
  }
}
`,
  },
  {
    needs: ['stock:adjust'],
    query: `# 可用最少的库存 · What is nearly out
query LowStock {
  stocks(first: 20) {
    nodes { onHand reserved available safetyLevel sku { code title } warehouse { name } }
  }
}
`,
  },
  {
    needs: ['audit:read'],
    query: `# 谁做了什么 · Who did what
query Audit {
  auditEntries(first: 20) {
    nodes { at actorName action subjectType data requestId ip }
  }
}
`,
  },
  {
    needs: ['apikey:read'],
    query: `# 合作系统的密钥与请求 · Keys and what they ask
query Keys {
  apiKeys(first: 20) {
    nodes { name start state permissions expiresAt lastUsedAt requests { at operation status cost durationMs } }
  }
}
`,
  },
  {
    needs: [],
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
    needs: ['order:read'],
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
