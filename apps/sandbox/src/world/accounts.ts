/** The one set of credentials that each simulated platform knows. They open nothing but this sandbox. */
export const TOP_ACCOUNT = {
  appKey: '12345678',
  secret: 'sandbox-top-secret',
  session: 'sandbox-session-flagship',
  sellerNick: '官方旗舰店',
} as const;

export const ALIPAY_ACCOUNT = {
  appId: '2021000000000001',
  sellerId: '2088000000000001',
  sellerEmail: 'seller@sandbox.example',
  buyerId: '2088000000000099',
  buyerLogonId: '138****1000',
} as const;

export const SF_ACCOUNT = {
  partnerId: 'ORDOSBOX',
  checkword: 'abcdefghij0123456789ABCDEFGHIJ01',
  monthlyCard: '7551234567',
} as const;
