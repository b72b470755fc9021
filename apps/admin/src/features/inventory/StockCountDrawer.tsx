import { useQuery } from '@apollo/client/react';
import Stack from '@mui/material/Stack';
import { useTranslation } from 'react-i18next';
import { graphql, readFragment } from '../../generated/gql/index.js';
import { Card } from '../../ui/Card.js';
import { DateText } from '../../ui/DateText.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { Facts } from '../../ui/Facts.js';
import { PeekDrawer } from '../../ui/PeekDrawer.js';
import { PlainTable } from '../../ui/PlainTable.js';
import { StatusChip } from '../../ui/StatusChip.js';
import { numberHead } from '../../ui/table-heads.js';
import { Timeline } from '../../ui/Timeline.js';
import { STOCK_COUNT_ROW } from './count-columns.js';
import { signed } from './movement-columns.js';
import { StockCountActions } from './StockCountActions.js';

const STOCK_COUNT = graphql(`
  query StockCount($id: ID!) {
    stockCount(id: $id) {
      id
      note
      reason
      lines { id skuCode title counted books difference countedByName }
      timeline { id message actorName at }
      ...StockCountRow
      ...StockCountActions
    }
  }
`);

interface StockCountDrawerProps {
  id: string;
  onClose: () => void;
  onNext: (() => void) | undefined;
  onPrevious: (() => void) | undefined;
}

/** One count: what was found and, once nobody counts any more, how it differs from the books. */
export function StockCountDrawer({ id, ...drawer }: StockCountDrawerProps) {
  const { t } = useTranslation(['stockCounts', 'ui']);
  const { data, error, refetch } = useQuery(STOCK_COUNT, { variables: { id } });
  const shown = data?.stockCount;
  const row = readFragment(STOCK_COUNT_ROW, shown);
  const blind = row?.state === 'COUNTING';
  return (
    <PeekDrawer title={row?.countNo ?? t('stockCounts:title')} {...drawer} actions={shown && <StockCountActions count={shown} />}>
      {error && !shown && <ErrorState error={error} onRetry={() => void refetch()} />}
      {shown && row && (
        <Stack spacing={4}>
          <Facts
            items={[
              { name: t('stockCounts:columns.state'), value: <StatusChip of="StockCountState" value={row.state} /> }, { name: t('stockCounts:columns.warehouse'), value: row.warehouse?.name },
              { name: t('stockCounts:columns.counted'), value: `${row.countedLines} / ${row.lineCount}` }, { name: t('stockCounts:columns.createdBy'), value: row.createdByName },
              { name: t('stockCounts:columns.createdAt'), value: <DateText at={row.createdAt} /> }, { name: t('stockCounts:columns.submittedBy'), value: row.submittedByName },
              { name: t('stockCounts:columns.endedBy'), value: row.endedByName }, { name: t('stockCounts:columns.note'), value: shown.note }, { name: t('stockCounts:columns.reason'), value: shown.reason },
            ]}
          />
          <Card title={t('stockCounts:lines')} flush>
            <PlainTable
              label={t('stockCounts:lines')}
              heads={[
                t('stockCounts:line.sku'), t('stockCounts:line.item'), numberHead(t('stockCounts:line.counted')), ...(blind ? [] : [numberHead(t('stockCounts:line.books')), numberHead(t('stockCounts:line.difference'))]),
                t('stockCounts:line.countedBy'),
              ]}
              rows={shown.lines.map((line) => ({
                id: line.id, cells: [line.skuCode, line.title, line.counted ?? t('ui:none'), ...(blind ? [] : [line.books ?? '', signed(line.difference ?? 0)]), line.countedByName],
              }))}
            />
          </Card>
          <Card title={t('ui:timeline.title')}><Timeline entries={shown.timeline} /></Card>
        </Stack>
      )}
    </PeekDrawer>
  );
}
