import { useTranslation } from 'react-i18next';
import { graphql, readFragment, type FragmentType } from '../../generated/gql/index.js';
import { Card } from '../../ui/Card.js';
import { CopyText } from '../../ui/CopyText.js';
import { DateText } from '../../ui/DateText.js';
import { MoneyText } from '../../ui/MoneyText.js';
import { PlainTable } from '../../ui/PlainTable.js';
import { numberHead } from '../../ui/table-heads.js';
import { StatusChip, useStatusText } from '../../ui/StatusChip.js';

const ORDER_MONEY = graphql(`
  fragment OrderMoney on Order {
    payments { id outTradeNo method state amount { amount } paidAt createdAt }
    refunds { id outRequestNo method state amount { amount } succeededAt createdAt }
  }
`);

/** Every payment and refund of the order. */
export function OrderMoney({ order: masked }: { order: FragmentType<typeof ORDER_MONEY> }) {
  const { t } = useTranslation('orders');
  const statusText = useStatusText();
  const { payments, refunds } = readFragment(ORDER_MONEY, masked);
  if (payments.length === 0 && refunds.length === 0) return null;
  const rows = [
    ...payments.map((each) => ({
      id: each.id,
      cells: [`${t('money.payment')} · ${statusText('PaymentMethod', each.method)}`, <CopyText key="no" text={each.outTradeNo} mono />, <StatusChip key="state" of="PaymentState" value={each.state} />, <MoneyText key="amount" amount={each.amount.amount} />, <DateText key="at" at={each.paidAt ?? each.createdAt} />],
    })),
    ...refunds.map((each) => ({
      id: each.id,
      cells: [`${t('money.refund')} · ${statusText('PaymentMethod', each.method)}`, <CopyText key="no" text={each.outRequestNo} mono />, <StatusChip key="state" of="RefundState" value={each.state} />, <MoneyText key="amount" amount={`-${each.amount.amount}`} />, <DateText key="at" at={each.succeededAt ?? each.createdAt} />],
    })),
  ];
  return (
    <Card title={t('detail.payments')} flush>
      <PlainTable label={t('detail.payments')} heads={[t('money.kind'), t('money.number'), t('money.state'), numberHead(t('money.amount')), t('money.at')]} rows={rows} />
    </Card>
  );
}
