import type { ModuleDefinition } from '../../platform/module.js';
import { alipayGateway } from './alipay-gateway.js';
import { addAlipayNotify } from './alipay-notify.js';
import { LedgerEntry, LedgerPosting } from './ledger/ledger.entity.js';
import { LedgerResolver } from './ledger/ledger.resolver.js';
import { providePayUrl } from './pay-url.js';
import { Payment } from './payment.entity.js';
import { OrderMoneyResolver, PaymentResolver } from './payment.resolver.js';
import { holdsPersonalData } from '../../platform/personal-data.js';
import { paymentPersonalData } from './payment-personal-data.js';
import './order-conditions.js';
import { registerPayments } from './payments.subscribers.js';
import { Refund } from './refund.entity.js';
import { RefundResolver } from './refund.resolver.js';

export { lookAtEditMoney, settleEditMoney, type EditMoney } from './edit-money.js';
export { Payment } from './payment.entity.js';
export { PaymentMethod, PaymentState, REFUND_TRANSITIONS, RefundState } from './payment.transitions.js';
export { Refund } from './refund.entity.js';
export { refundEverything, requestRefund } from './request-refund.js';
export { recordMarketplacePayment } from './settle-payment.js';
export { recordMarketplaceRefund } from './settle-refund.js';
export { approveRefund } from './use-cases/approve-refund.js';
export { closePayment } from './use-cases/close-payment.js';
export { confirmPayment } from './use-cases/confirm-payment.js';
export { beginRefund, finishRefund } from './use-cases/finish-refund.js';
export { startPayment } from './use-cases/start-payment.js';

export const paymentsModule: ModuleDefinition = {
  entities: [Payment, Refund, LedgerEntry, LedgerPosting],
  resolvers: [PaymentResolver, RefundResolver, OrderMoneyResolver, LedgerResolver],
  register: (runtime, config) => {
    registerPayments(runtime, config);
    holdsPersonalData(runtime, paymentPersonalData);
    providePayUrl(runtime, alipayGateway(config, runtime.clock), config.publicUrl);
  },
  routes: addAlipayNotify,
};
