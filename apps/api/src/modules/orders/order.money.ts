import { PaymentStatus } from './order.transitions.js';

interface OrderMoney {
  payable: number;
  paid: number;
  refunded: number;
}

/** How the money of an order stands, from what is to be paid, was paid and was paid back (all fen). */
export function paymentStatus({ payable, paid, refunded }: OrderMoney): PaymentStatus {
  if (refunded > 0) return refunded >= paid ? PaymentStatus.REFUNDED : PaymentStatus.PARTIALLY_REFUNDED;
  if (paid === 0 && payable > 0) return PaymentStatus.UNPAID;
  if (paid < payable) return PaymentStatus.PARTIALLY_PAID;
  return paid > payable ? PaymentStatus.OVERPAID : PaymentStatus.PAID;
}
