/** Where the gateway sends a browser that comes to pay. */
export const cashierUrl = (outTradeNo: string): string =>
  `/alipay/cashier?${new URLSearchParams({ out_trade_no: outTradeNo }).toString()}`;
