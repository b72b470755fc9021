import { useQuery } from '@apollo/client/react';
import ArrowBack from '@mui/icons-material/ArrowBackOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Stack from '@mui/material/Stack';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { NotFoundPage } from '../../app/NotFoundPage.js';
import { paths } from '../../app/paths.js';
import { graphql } from '../../generated/gql/index.js';
import { ActionButton } from '../../ui/ActionButton.js';
import { Card } from '../../ui/Card.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { Facts } from '../../ui/Facts.js';
import { MoneyText } from '../../ui/MoneyText.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { PlainTable } from '../../ui/PlainTable.js';
import { StatusChip } from '../../ui/StatusChip.js';
import { OrderSteps } from '../orders/OrderSteps.js';
import { ReturnActions } from '../returns/ReturnActions.js';
import { ReturnFacts } from '../returns/ReturnFacts.js';
import { ShipmentFacts } from '../shipments/ShipmentFacts.js';
import { TrackingRoute } from '../shipments/TrackingRoute.js';

const RequestReturnDialog = lazy(async () => ({ default: (await import('../returns/RequestReturnDialog.js')).RequestReturnDialog }));

const MY_ORDER = graphql(`
  query MyOrder($number: String!) {
    orderByNumber(number: $number) {
      id
      orderNo
      displayStatus
      payable { amount }
      receiverName
      receiverPhone
      receiverProvince
      receiverCity
      receiverDistrict
      receiverAddress
      lines { id title skuCode quantity payable { amount } }
      shipments { id ...ShipmentFacts ...TrackingRoute }
      returns { id returnNo ...ReturnFacts ...ReturnActions }
      availableActions { action enabled disabledReason { message permission } }
      ...OrderSteps
    }
  }
`);

/** One own order: how far it is, where its parcels are, and the way to give something back. */
export default function MyOrderPage() {
  const { t } = useTranslation(['mine', 'orders', 'ui']);
  const { number = '' } = useParams();
  const [asking, setAsking] = useState(false);
  const { data, loading, error, refetch } = useQuery(MY_ORDER, { variables: { number } });
  const order = data?.orderByNumber;
  if (error && !order) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!order) return loading ? null : <NotFoundPage />;
  return (
    <Box sx={{ maxWidth: 960, width: '100%' }}>
      <PageHeader
        title={order.orderNo} aside={<StatusChip of="OrderDisplayStatus" value={order.displayStatus} />}
        back={<IconButton component={Link} to={paths.myOrders} aria-label={t('ui:actions.back')}><ArrowBack /></IconButton>}
        actions={<ActionButton variant="outlined" state={order.availableActions.find((each) => each.action === 'requestReturn')} onClick={() => setAsking(true)}>{t('mine:ask')}</ActionButton>}
      />
      <Stack spacing={4}>
        <OrderSteps order={order} />
        <Card title={t('mine:goods')} flush>
          <PlainTable label={t('mine:goods')} rows={order.lines.map((line) => ({ id: line.id, cells: [line.title, t('mine:quantity', { count: line.quantity }), <MoneyText key="payable" amount={line.payable.amount} />] }))} />
        </Card>
        <Card title={t('mine:receiver')}>
          <Facts
            items={[
              { name: t('orders:detail.receiver'), value: `${order.receiverName} ${order.receiverPhone}` },
              { name: t('orders:detail.address'), value: `${order.receiverProvince}${order.receiverCity}${order.receiverDistrict}${order.receiverAddress}` },
              { name: t('mine:total'), value: <MoneyText amount={order.payable.amount} strong /> },
            ]}
          />
        </Card>
        <Card title={t('mine:parcels')}>
          {order.shipments.length === 0 && <EmptyState title={t('mine:noParcel')} />}
          <Stack spacing={5}>{order.shipments.map((parcel) => <Stack key={parcel.id} spacing={4}><div><ShipmentFacts shipment={parcel} /></div><TrackingRoute shipment={parcel} /></Stack>)}</Stack>
        </Card>
        {order.returns.map((each) => (
          <Card key={each.id} title={`${t('mine:returns')} ${each.returnNo}`}>
            <Stack spacing={4}>
              <ReturnFacts return={each} />
              <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap' }}><ReturnActions return={each} /></Box>
            </Stack>
          </Card>
        ))}
      </Stack>
      {asking && <Suspense fallback={null}><RequestReturnDialog orderId={order.id} onClose={() => setAsking(false)} /></Suspense>}
    </Box>
  );
}
