import { useTranslation } from 'react-i18next';
import { formatYuan } from '../../format/money.js';
import { graphql, readFragment, type FragmentType } from '../../generated/gql/index.js';
import { useStatusText } from '../../ui/StatusChip.js';

export const REFUND_PREVIEW = graphql(`
  fragment RefundPreview on Refund {
    id
    amount { amount }
    method
    outRequestNo
    reason
    order { id orderNo }
    payment { id outTradeNo amount { amount } refunded { amount } }
  }
`);
export type RefundToPreview = FragmentType<typeof REFUND_PREVIEW>;

/** What a refund will do, one sentence each: how much, which way, and what is left of the payment. */
export function useRefundEffects(refund: RefundToPreview): { effects: string[]; amount: string; id: string; number: string } {
  const { t } = useTranslation('payments');
  const statusText = useStatusText();
  const { id, amount, method, outRequestNo, reason, order, payment } = readFragment(REFUND_PREVIEW, refund);
  const shown = formatYuan(amount.amount);
  return {
    id, number: outRequestNo, amount: shown,
    effects: [
      t('preview.amount', { amount: shown, orderNo: order?.orderNo ?? '' }),
      t('preview.way', { method: statusText('PaymentMethod', method) }),
      ...(payment ? [t('preview.payment', { number: payment.outTradeNo, paid: formatYuan(payment.amount.amount), refunded: formatYuan(payment.refunded.amount) })] : []),
      t('preview.reason', { reason }),
    ],
  };
}
