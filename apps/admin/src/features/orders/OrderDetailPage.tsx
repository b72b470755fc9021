import { useQuery, useSubscription } from '@apollo/client/react';
import ArrowBack from '@mui/icons-material/ArrowBackOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Skeleton from '@mui/material/Skeleton';
import Stack from '@mui/material/Stack';
import { print } from 'graphql';
import { Link, useParams } from 'react-router';
import { useText } from '../../i18n/use-text.js';
import { NotFoundPage } from '../../app/NotFoundPage.js';
import { paths } from '../../app/paths.js';
import { useAnew } from '../../apollo/use-anew.js';
import { useMay } from '../../auth/session.js';
import { AuditLink } from '../../ui/AuditLink.js';
import { CopyText } from '../../ui/CopyText.js';
import { DetailLayout } from '../../ui/DetailLayout.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { StatusChip, ToneChip } from '../../ui/StatusChip.js';
import { OrderClerkTrace } from '../assignment/OrderClerkTrace.js';
import { OrderWork } from '../assignment/OrderWork.js';
import { ORDER_CHANGED, ORDER_DETAIL, useOrderDetailVariables } from './order-detail.js';
import { EvidenceButton } from './EvidenceButton.js';
import { OrderActions } from './OrderActions.js';
import { OrderAllocation } from './OrderAllocation.js';
import { OrderFacts } from './OrderFacts.js';
import { OrderFollowUps } from './OrderFollowUps.js';
import { OrderGifts } from './OrderGifts.js';
import { OrderHolds } from './OrderHolds.js';
import { OrderLines } from './OrderLines.js';
import { OrderMarksCard } from './OrderMarksCard.js';
import { OrderMomentButton } from './OrderMomentButton.js';
import { OrderMoney } from './OrderMoney.js';
import { OrderParcels } from './OrderParcels.js';
import { OrderPromise } from './OrderPromise.js';
import { OrderReceiver } from './OrderReceiver.js';
import { OrderReturns } from './OrderReturns.js';
import { OrderReview } from './OrderReview.js';
import { OrderSteps } from './OrderSteps.js';
import { OrderTimeline } from './OrderTimeline.js';
import { OrderTypeChip } from './OrderTypeChip.js';

const inGraphiQL = (variables: object): string => `${paths.graphiql}?${new URLSearchParams({ query: print(ORDER_DETAIL), variables: JSON.stringify(variables) }).toString()}`;

/** One order: what, to whom, how far, why, and everything that can be done. Follows changes as they happen. */
export default function OrderDetailPage() {
  const { t } = useText();
  const may = useMay();
  const { id: number = '' } = useParams();
  const variables = useOrderDetailVariables(number);
  const { data, error, loading, refetch } = useQuery(ORDER_DETAIL, { variables });
  const askAnew = useAnew(refetch);
  const order = data?.orderByNumber;
  useSubscription(ORDER_CHANGED, { variables: { id: order?.id ?? '' }, skip: !order, onData: askAnew });
  if (error && !order) return <><PageHeader title={number} /><ErrorState error={error} onRetry={() => void refetch()} /></>;
  if (!order) return loading ? <><PageHeader title={number} /><Skeleton variant="rounded" height={480} aria-label={t('table.loading')} /></> : <NotFoundPage />;
  return (
    <>
      <PageHeader
        key={order.id} title={order.orderNo} sticky
        back={<IconButton component={Link} to={paths.orders} aria-label={t('actions.back')}><ArrowBack /></IconButton>}
        aside={<Stack direction="row" spacing={2} sx={{ alignItems: 'center' }}><CopyText text={order.orderNo}>{''}</CopyText><StatusChip of="OrderDisplayStatus" value={order.displayStatus} /><OrderTypeChip type={order.type} />{order.held && <ToneChip tone="danger">{t('orders:held')}</ToneChip>}</Stack>}
        actions={<><OrderActions order={order} /><OrderMomentButton order={order} /><EvidenceButton order={order} /><AuditLink subjectId={order.id} />{may('graphiql:use') && <Button href={inGraphiQL(variables)} target="_blank" rel="noreferrer">{t('orders:actions.graphiql')}</Button>}</>}
      />
      <Box sx={{ mb: 4 }}><OrderSteps order={order} /></Box>
      <DetailLayout
        main={<>
          <OrderLines order={order} />
          {variables.parcels && <OrderParcels order={order} />}
          {variables.money && <OrderMoney order={order} />}
          {variables.returns && <OrderReturns order={order} />}
          <OrderTimeline order={order} />
        </>}
        side={<><OrderReceiver order={order} /><OrderFollowUps order={order} />{variables.work && <OrderWork order={order} />}{variables.promise && <OrderPromise order={order} />}{variables.marks && <OrderMarksCard order={order} />}<OrderHolds order={order} />{variables.review && <OrderReview order={order} />}{variables.review && <OrderGifts order={order} />}{variables.work && <OrderClerkTrace order={order} />}{variables.allocation && <OrderAllocation order={order} />}<OrderFacts order={order} /></>}
      />
    </>
  );
}
