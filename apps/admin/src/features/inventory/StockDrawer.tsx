import { useQuery } from '@apollo/client/react';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../auth/session.js';
import { fullInstant } from '../../format/instant.js';
import { graphql, readFragment } from '../../generated/gql/index.js';
import { Card } from '../../ui/Card.js';
import { DateText } from '../../ui/DateText.js';
import { CoverDays } from '../../ui/CoverDays.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { Facts } from '../../ui/Facts.js';
import { PeekDrawer } from '../../ui/PeekDrawer.js';
import { PlainTable } from '../../ui/PlainTable.js';
import { numberHead } from '../../ui/table-heads.js';
import { StatusChip } from '../../ui/StatusChip.js';
import { FigureLink } from './FigureLink.js';
import { KeepByLotsDialog } from './KeepByLotsDialog.js';
import { StockLots } from './StockLots.js';
import { AdjustStockDialog } from './AdjustStockDialog.js';
import { MOVEMENT_ROW, signed } from './movement-columns.js';
import { SetSafetyLevelDialog } from './SetSafetyLevelDialog.js';
import type { StockRow } from './stock-columns.js';

const MOVEMENTS_OF_STOCK = graphql(`
  query MovementsOfStock($skuId: ID!, $warehouseId: ID!) {
    stockMovements(first: 50, filter: { skuId: $skuId, warehouseIds: [$warehouseId] }) { nodes { ...MovementRow } }
    stocks(first: 1, filter: { skuId: $skuId, warehouseIds: [$warehouseId] }) { nodes { id lots { id lotNo expiresOn onHand } } }
  }
`);

/** What the API takes where nobody has said how long an order takes. */
const DEFAULT_LEAD_DAYS = 7;

interface StockDrawerProps {
  stock: StockRow | undefined;
  onClose: () => void;
  onNext: (() => void) | undefined;
  onPrevious: (() => void) | undefined;
}

/** One SKU at one warehouse: its numbers, the movements behind them, and the verbs. */
export function StockDrawer({ stock, ...drawer }: StockDrawerProps) {
  const { t } = useTranslation(['inventory', 'ui']);
  const may = useMay();
  const [dialog, setDialog] = useState<'adjust' | 'safety' | 'lots'>();
  const skuId = stock?.sku?.id ?? '';
  const warehouseId = stock?.warehouse?.id ?? '';
  const { data, error, refetch } = useQuery(MOVEMENTS_OF_STOCK, { variables: { skuId, warehouseId }, skip: !skuId || !warehouseId });
  const movements = readFragment(MOVEMENT_ROW, data?.stockMovements.nodes) ?? [];
  const actions = stock && may('stock:adjust') && (
    <>
      <Button variant="outlined" onClick={() => setDialog('adjust')}>{t('actions.adjust')}</Button>
      <Button variant="outlined" onClick={() => setDialog('safety')}>{t('actions.safety')}</Button>
      <Button variant="outlined" onClick={() => setDialog('lots')}>{t(stock.byLots ? 'actions.notByLots' : 'actions.byLots')}</Button>
    </>
  );
  return (
    <PeekDrawer title={stock?.sku?.code ?? t('title')} {...drawer} {...(actions && { actions })}>
      {!stock && <EmptyState title={t('notOnPage')} />}
      {stock && (
        <Stack spacing={4}>
          <Facts
            items={[
              { name: t('columns.title'), value: stock.sku?.title }, { name: t('columns.warehouse'), value: stock.warehouse?.name }, { name: t('columns.bins'), value: stock.bins.map(({ code }) => code).join(' ') || t('ui:none') }, { name: t('columns.onHand'), value: <FigureLink stock={stock} figure="onHand" /> },
              { name: t('columns.reserved'), value: <FigureLink stock={stock} figure="reserved" /> }, { name: t('columns.available'), value: <FigureLink stock={stock} figure="available" /> }, { name: t('columns.inTransit'), value: <FigureLink stock={stock} figure="inTransit" /> }, { name: t('columns.safetyLevel'), value: stock.safetyLevel },
              { name: t('columns.coverDays'), value: <CoverDays days={stock.coverDays} /> }, { name: t('columns.turnover'), value: stock.turnover?.toFixed(2) ?? '–' }, { name: t('columns.issued'), value: stock.issued },
              { name: t('columns.leadDays'), value: t('ui:time.days', { count: stock.leadDays ?? DEFAULT_LEAD_DAYS }) }, { name: t('columns.level'), value: <StatusChip of="StockLevel" value={stock.low ? 'LOW' : 'OK'} /> },
            ]}
          />
          {stock.figuresAt && <Typography variant="caption" sx={{ color: 'text.secondary' }}>{t('figures', { at: fullInstant(stock.figuresAt) })}</Typography>}
          {stock.byLots && data?.stocks.nodes[0] && <StockLots lots={data.stocks.nodes[0].lots} />}
          <Card title={t('movements.title')} flush>
            {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
            {data && movements.length === 0 && <EmptyState title={t('movements.empty')} />}
            {movements.length > 0 && (
              <PlainTable
                label={t('movements.title')}
                heads={[t('columns.at'), t('columns.kind'), numberHead(t('columns.onHandDelta')), numberHead(t('columns.reservedDelta')), numberHead(t('columns.inTransitDelta')), t('columns.actor'), t('columns.reason')]}
                rows={movements.map((row) => ({
                  id: row.id,
                  cells: [<DateText key="at" at={row.at} />, <StatusChip key="kind" of="MovementKind" value={row.kind} />, signed(row.onHandDelta), signed(row.reservedDelta), signed(row.inTransitDelta), row.actorName, row.reason],
                }))}
              />
            )}
          </Card>
        </Stack>
      )}
      {stock && dialog === 'adjust' && <AdjustStockDialog stock={stock} onClose={() => setDialog(undefined)} />}
      {stock && dialog === 'lots' && <KeepByLotsDialog stock={stock} onClose={() => setDialog(undefined)} />}
      {stock && dialog === 'safety' && <SetSafetyLevelDialog stock={stock} onClose={() => setDialog(undefined)} />}
    </PeekDrawer>
  );
}
