import { useTranslation } from 'react-i18next';
import { graphql, readFragment, type FragmentType } from '../../generated/gql/index.js';
import { Card } from '../../ui/Card.js';
import { CopyText } from '../../ui/CopyText.js';
import { DateText } from '../../ui/DateText.js';
import { Facts } from '../../ui/Facts.js';
import { StatusText } from '../../ui/StatusText.js';
import { StatusChip } from '../../ui/StatusChip.js';

const ORDER_FACTS = graphql(`
  fragment OrderFacts on Order {
    externalNo
    stage
    paymentStatus
    fulfilmentStatus
    afterSalesStatus
    placedAt
    paidAt
    shipBy
    closesAt
    deliveredAt
    version
    invoice { kind title taxNumber }
  }
`);

/** The order's axes, numbers and times. */
export function OrderFacts({ order: masked }: { order: FragmentType<typeof ORDER_FACTS> }) {
  const { t } = useTranslation('orders');
  const order = readFragment(ORDER_FACTS, masked);
  return (
    <Card title={t('detail.facts')}>
      <Facts items={[
        { name: t('filters.stage'), value: <StatusChip of="OrderStage" value={order.stage} /> },
        { name: t('filters.paymentStatus'), value: <StatusChip of="PaymentStatus" value={order.paymentStatus} /> },
        { name: t('filters.fulfilmentStatus'), value: <StatusChip of="FulfilmentStatus" value={order.fulfilmentStatus} /> },
        ...(order.afterSalesStatus === 'NONE' ? [] : [{ name: t('filters.afterSalesStatus'), value: <StatusChip of="AfterSalesStatus" value={order.afterSalesStatus} /> }]),
        ...(order.externalNo ? [{ name: t('detail.externalNo'), value: <CopyText text={order.externalNo} mono /> }] : []),
        { name: t('detail.placedAt'), value: <DateText at={order.placedAt} full /> },
        ...(order.paidAt ? [{ name: t('detail.paidAt'), value: <DateText at={order.paidAt} full /> }] : []),
        ...(order.shipBy ? [{ name: t('detail.shipBy'), value: <DateText at={order.shipBy} full /> }] : []),
        ...(order.invoice ? [{ name: t('detail.invoice'), value: <><StatusText of="InvoiceKind" value={order.invoice.kind} /> · {order.invoice.title}{order.invoice.taxNumber && <> · <CopyText text={order.invoice.taxNumber} mono /></>}</> }] : []),
        ...(order.closesAt ? [{ name: t('closing.closes'), value: <DateText at={order.closesAt} full /> }] : []),
        { name: t('detail.version'), value: order.version },
      ]} />
    </Card>
  );
}
