import { ArrayMaxSize } from 'class-validator';
import { related } from '../../platform/database/related.js';
import { contributeOrderCondition } from '../orders/index.js';
import { Payment } from './payment.entity.js';
import { PaymentMethod } from './payment.transitions.js';

contributeOrderCondition<PaymentMethod[]>('paymentMethod', {
  needs: 'payment:read', type: () => [PaymentMethod], description: 'Only orders that somebody paid, or began to pay, by one of these methods. Needs payment:read.', rules: [ArrayMaxSize(10)],
  where: (values, ctx) => related(ctx, Payment, 'orderId', { method: { $in: values } }),
});
