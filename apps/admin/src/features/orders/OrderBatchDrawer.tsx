import { useQuery } from '@apollo/client/react';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated/gql/index.js';
import { Card } from '../../ui/Card.js';

import { PeekDrawer } from '../../ui/PeekDrawer.js';
import { PlainTable } from '../../ui/PlainTable.js';
import { StatusChip } from '../../ui/StatusChip.js';
import { OrderNumberLink } from './OrderNumberLink.js';
import { OrderBatchProgress } from './OrderBatchProgress.js';

const ORDER_BATCH_ITEMS = graphql(`
  query OrderBatchItems($id: ID!, $after: String) {
    orderBatch(id: $id) {
      id
      items(first: 50, after: $after) {
        nodes { id orderNo state message }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);

interface OrderBatchDrawerProps {
  id: string;
  onClose: () => void;
  onNext: (() => void) | undefined;
  onPrevious: (() => void) | undefined;
}

/** One batch: how it goes on, and what came of each of its orders. */
export function OrderBatchDrawer({ id, ...drawer }: OrderBatchDrawerProps) {
  const { t } = useTranslation('batches');
  const [places, setPlaces] = useState<readonly string[]>([]);
  const after = places.at(-1);
  const { data, refetch } = useQuery(ORDER_BATCH_ITEMS, { variables: { id, ...(after && { after }) }, fetchPolicy: 'cache-and-network' });
  const items = data?.orderBatch?.items;
  const end = items?.pageInfo.hasNextPage ? items.pageInfo.endCursor : undefined;
  return (
    <PeekDrawer title={t('title')} {...drawer}>
      <Stack spacing={4}>
        <OrderBatchProgress key={id} id={id} onEnded={() => void refetch()} />
        {items && (
          <Card title={t('item')} flush>
            <PlainTable
              label={t('item')} heads={[t('orderNo'), t('result'), t('why')]}
              rows={items.nodes.map(({ id: row, orderNo, state, message }) => ({ id: row, cells: [<OrderNumberLink key="order" number={orderNo} />, <StatusChip key="state" of="OrderBatchItemState" value={state} />, message] }))}
            />
            {(after !== undefined || end) && (
              <Stack direction="row" spacing={2} sx={{ p: 3 }}>
                <Button size="small" disabled={after === undefined} onClick={() => setPlaces(places.slice(0, -1))}>{t('previous')}</Button>
                <Button size="small" disabled={!end} onClick={() => end && setPlaces([...places, end])}>{t('next')}</Button>
              </Stack>
            )}
          </Card>
        )}
      </Stack>
    </PeekDrawer>
  );
}
