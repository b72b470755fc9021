import { useQuery } from '@apollo/client/react';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMay } from '../../auth/session.js';
import { graphql } from '../../generated/gql/index.js';
import type { StockAlertQuery } from '../../generated/gql/graphql.js';
import { ActionButton } from '../../ui/ActionButton.js';
import { Card } from '../../ui/Card.js';
import { DateText } from '../../ui/DateText.js';
import { CoverDays } from '../../ui/CoverDays.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { Facts } from '../../ui/Facts.js';
import { PeekDrawer } from '../../ui/PeekDrawer.js';
import { PlainTable } from '../../ui/PlainTable.js';
import { StatusChip } from '../../ui/StatusChip.js';
import { numberHead } from '../../ui/table-heads.js';
import { Timeline } from '../../ui/Timeline.js';
import { AcknowledgeAlertDialog } from './AcknowledgeAlertDialog.js';
import { bestSender } from './best-sender.js';
import { wantedPaperPath } from './wanted-paper.js';

const STOCK_ALERT = graphql(`
  query StockAlert($id: ID!) {
    stockAlert(id: $id) {
      id
      version
      state
      note
      expectedAt
      openedAt
      availableThen
      safetyLevelThen
      acknowledgedByName
      closedAt
      coverDays
      availableActions { action enabled disabledReason { message permission } }
      timeline { id message actorName at }
      stock {
        id
        available
        safetyLevel
        warehouse { id name }
        suggestion { quantity dailyIssue available inTransit onOrder safetyLevel leadDays supplyDays }
        sku { id code title stocks { id onHand available safetyLevel coverDays warehouse { id name } } }
      }
    }
  }
`);
type Alerted = StockAlertQuery['stockAlert'];
type AlertedStock = NonNullable<Alerted['stock']>;

interface StockAlertDrawerProps {
  id: string;
  onClose: () => void;
  onNext: (() => void) | undefined;
  onPrevious: (() => void) | undefined;
}

/** One alert: how the stock stands, how many to order and why, where else the goods are, and what to do about it. */
export function StockAlertDrawer({ id, ...drawer }: StockAlertDrawerProps) {
  const { t } = useTranslation(['stockAlerts', 'ui']);
  const { data, error, refetch } = useQuery(STOCK_ALERT, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const alert = data?.stockAlert;
  const stock = alert?.stock;
  return (
    <PeekDrawer title={stock?.sku?.code ?? t('stockAlerts:title')} {...drawer} actions={alert && stock && <AlertActions alert={alert} stock={stock} />}>
      {error && !alert && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && !alert && <Skeleton variant="rounded" height={320} />}
      {alert && stock && (
        <Stack spacing={4}>
          <Facts
            items={[
              { name: t('stockAlerts:columns.title'), value: stock.sku?.title }, { name: t('stockAlerts:columns.warehouse'), value: stock.warehouse?.name }, { name: t('stockAlerts:columns.state'), value: <StatusChip of="StockAlertState" value={alert.state} /> },
              { name: t('stockAlerts:columns.available'), value: stock.available }, { name: t('stockAlerts:columns.safetyLevel'), value: stock.safetyLevel }, { name: t('stockAlerts:columns.coverDays'), value: <CoverDays days={alert.coverDays} /> },
              { name: t('stockAlerts:columns.openedAt'), value: <DateText at={alert.openedAt} full /> }, { name: t('stockAlerts:columns.availableThen'), value: alert.availableThen }, { name: t('stockAlerts:columns.safetyLevelThen'), value: alert.safetyLevelThen },
              ...(alert.acknowledgedByName ? [{ name: t('stockAlerts:columns.acknowledgedBy'), value: alert.acknowledgedByName }, { name: t('stockAlerts:columns.note'), value: alert.note ?? t('ui:none') }] : []),
              ...(alert.expectedAt ? [{ name: t('stockAlerts:columns.expectedAt'), value: <DateText at={alert.expectedAt} full /> }] : []),
              ...(alert.closedAt ? [{ name: t('stockAlerts:columns.closedAt'), value: <DateText at={alert.closedAt} full /> }] : []),
            ]}
          />
          {alert.state !== 'CLOSED' && <Suggestion suggestion={stock.suggestion} />}
          <Elsewhere stock={stock} />
          <Card title={t('ui:timeline.title')}><Timeline entries={alert.timeline} /></Card>
        </Stack>
      )}
    </PeekDrawer>
  );
}

function Suggestion({ suggestion }: Pick<AlertedStock, 'suggestion'>) {
  const { t } = useTranslation('stockAlerts');
  const { quantity, dailyIssue: daily, leadDays: lead, supplyDays: supply, safetyLevel: safety, available, inTransit: transit, onOrder: ordered } = suggestion;
  return (
    <Card title={t('suggestion.title')}>
      <Typography variant="h2" component="p">{quantity > 0 ? t('suggestion.order', { count: quantity }) : t('suggestion.enough')}</Typography>
      <Typography variant="body2" sx={{ mt: 2, color: 'text.secondary' }}>{t('suggestion.says', { daily, lead, supply, safety, available, transit, ordered })}</Typography>
    </Card>
  );
}

function Elsewhere({ stock }: { stock: AlertedStock }) {
  const { t } = useTranslation('stockAlerts');
  const others = (stock.sku?.stocks ?? []).filter(({ id }) => id !== stock.id);
  return (
    <Card title={t('elsewhere.title')} flush>
      {others.length === 0 && <EmptyState title={t('elsewhere.empty')} />}
      {others.length > 0 && (
        <PlainTable
          label={t('elsewhere.title')} heads={[t('columns.warehouse'), numberHead(t('columns.onHand')), numberHead(t('columns.available')), numberHead(t('columns.safetyLevel')), numberHead(t('columns.coverDays'))]}
          rows={others.map(({ id, warehouse, onHand, available, safetyLevel, coverDays }) => ({ id, cells: [warehouse?.name, onHand, available, safetyLevel, <CoverDays key="cover" days={coverDays} />] }))}
        />
      )}
    </Card>
  );
}

function AlertActions({ alert, stock }: { alert: Alerted; stock: AlertedStock }) {
  const { t } = useTranslation('stockAlerts');
  const may = useMay();
  const [taking, setTaking] = useState(false);
  const acknowledge = alert.availableActions.find(({ action }) => action === 'acknowledge');
  const code = stock.sku?.code ?? '';
  const here = stock.warehouse?.id ?? '';
  const wanted = Math.max(1, stock.suggestion.quantity);
  const sender = alert.state === 'CLOSED' ? undefined : bestSender(stock.sku?.stocks ?? [], stock.id);
  return (
    <>
      <ActionButton state={acknowledge} variant="contained" onClick={() => setTaking(true)}>{t(alert.state === 'ACKNOWLEDGED' ? 'actions.again' : 'actions.acknowledge')}</ActionButton>
      {may('stock:receive') && alert.state !== 'CLOSED' && (
        <Button component={Link} variant="outlined" to={wantedPaperPath({ kind: 'RECEIPT', warehouseId: here, lines: [{ code, quantity: String(wanted) }] })}>{t('actions.receipt')}</Button>
      )}
      {may('stock:transfer') && sender?.warehouse && (
        <Button component={Link} variant="outlined" to={wantedPaperPath({ kind: 'TRANSFER', warehouseId: sender.warehouse.id, toWarehouseId: here, lines: [{ code, quantity: String(Math.min(wanted, sender.spare)) }] })}>
          {t('actions.transfer', { warehouse: sender.warehouse.name })}
        </Button>
      )}
      {taking && <AcknowledgeAlertDialog alert={alert} code={code} onClose={() => setTaking(false)} />}
    </>
  );
}
