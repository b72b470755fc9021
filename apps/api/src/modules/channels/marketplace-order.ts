/** An order as a marketplace tells of it, in our words. Amounts are fen, instants UTC. */
export interface MarketplaceOrder {
  externalNo: string;
  status: MarketplaceOrderStatus;
  cashOnDelivery: boolean;
  lines: readonly MarketplaceOrderLine[];
  freight: number;
  /** What the buyer pays or paid in all. */
  payable: number;
  receiver: MarketplaceReceiver;
  buyer: { externalUid: string | null; name: string };
  buyerMessage: string | null;
  createdAt: Date;
  modifiedAt: Date;
  paidAt: Date | null;
  /** The marketplace's number of the payment. */
  tradeNo: string | null;
}

export interface MarketplaceOrderLine {
  externalNo: string;
  externalItemId: string;
  externalSkuId: string;
  /** The merchant's own code on the marketplace's item. */
  outerCode: string;
  title: string;
  quantity: number;
  unitPrice: number;
  /** This line's share of every discount. */
  discount: number;
}

export interface MarketplaceReceiver {
  name: string;
  phone: string;
  province: string;
  city: string;
  district: string;
  address: string;
  /** The marketplace's key to the receiver behind the mask. */
  token: string | null;
}

/** PAID: may be shipped. CLOSED: nothing more will come of it. */
export type MarketplaceOrderStatus = 'UNPAID' | 'PAID' | 'SHIPPED' | 'FINISHED' | 'CLOSED';

/** What storing an order of a marketplace came to. */
export type IntakeOutcome = 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'SKIPPED';
