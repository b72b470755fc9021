import { useQuery } from '@apollo/client/react';
import ArrowBack from '@mui/icons-material/ArrowBackOutlined';
import IconButton from '@mui/material/IconButton';
import Skeleton from '@mui/material/Skeleton';
import { Link, useParams } from 'react-router';
import { NotFoundPage } from '../../app/NotFoundPage.js';
import { paths } from '../../app/paths.js';
import { graphql } from '../../generated/gql/index.js';
import { useText } from '../../i18n/use-text.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { EditOrderForm } from './EditOrderForm.js';

const ORDER_TO_EDIT = graphql(`
  query OrderToEdit($number: String!) {
    orderByNumber(number: $number) {
      id
      orderNo
      version
      source
      cashOnDelivery
      discountTotal { amount }
      freight { amount }
      buyerMessage
      receiverName
      receiverPhone
      receiverProvince
      receiverCity
      receiverDistrict
      receiverAddress
      lines { id skuCode quantity gift giftRule }
    }
  }
`);

/** Changing an order: the form on the left, and on the right what it would do. */
export default function EditOrderPage() {
  const { t } = useText();
  const { id: number = '' } = useParams();
  const { data, error, loading, refetch } = useQuery(ORDER_TO_EDIT, { variables: { number }, fetchPolicy: 'cache-and-network' });
  const order = data?.orderByNumber;
  const back = <IconButton component={Link} to={paths.order(number)} aria-label={t('actions.back')}><ArrowBack /></IconButton>;
  if (error && !order) return <><PageHeader title={number} back={back} /><ErrorState error={error} onRetry={() => void refetch()} /></>;
  if (!order) return loading ? <><PageHeader title={number} back={back} /><Skeleton variant="rounded" height={480} aria-label={t('table.loading')} /></> : <NotFoundPage />;
  // Another version is another form: nobody goes on typing over what somebody else changed.
  return <EditOrderForm key={order.version} order={order} back={back} onStale={() => void refetch()} />;
}
