import { useQuery } from '@apollo/client/react';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import Stack from '@mui/material/Stack';
import { Link } from 'react-router';
import { useText } from '../../i18n/use-text.js';
import { paths } from '../../app/paths.js';
import type { OrderRowFragment } from '../../generated/gql/graphql.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { PeekDrawer } from '../../ui/PeekDrawer.js';
import { StatusChip } from '../../ui/StatusChip.js';
import { OrderWork } from '../assignment/OrderWork.js';
import { OrderActions } from './OrderActions.js';
import { ORDER_DETAIL, useOrderDetailVariables } from './order-detail.js';
import { OrderFollowUps } from './OrderFollowUps.js';
import { OrderLines } from './OrderLines.js';
import { OrderReceiver } from './OrderReceiver.js';
import { OrderTimelineEntries } from './OrderTimeline.js';
import { OrderTypeChip } from './OrderTypeChip.js';

interface OrderPeekProps {
  rows: readonly OrderRowFragment[];
  id: string;
  onMove: (id: string) => void;
  onClose: () => void;
}

/** An order beside its list. */
export default function OrderPeek({ rows, id, onMove, onClose }: OrderPeekProps) {
  const { t } = useText();
  const index = rows.findIndex((row) => row.id === id);
  const [before, row, after] = [rows[index - 1], rows[index], rows[index + 1]];
  const variables = useOrderDetailVariables(row?.orderNo ?? '');
  const { data, error } = useQuery(ORDER_DETAIL, { variables, skip: !row });
  const order = data?.orderByNumber;
  return (
    <PeekDrawer
      title={row?.orderNo ?? t('peek.title')} onClose={onClose} onNext={after && (() => onMove(after.id))} onPrevious={before && (() => onMove(before.id))}
      actions={order && <><OrderActions order={order} /><Button component={Link} to={paths.order(order.orderNo)}>{t('peek.full')}</Button></>}
    >
      {error && !order && <ErrorState error={error} />}
      {!order && !error && <Skeleton variant="rounded" height={320} />}
      {order && (
        <Stack spacing={5}>
          <Stack direction="row" spacing={2}><StatusChip of="OrderDisplayStatus" value={order.displayStatus} /><OrderTypeChip type={order.type} /></Stack>
          <OrderLines order={order} />
          {variables.work && <OrderWork order={order} />}
          <OrderReceiver order={order} />
          <OrderFollowUps order={order} />
          <OrderTimelineEntries order={order} most={8} />
        </Stack>
      )}
    </PeekDrawer>
  );
}
