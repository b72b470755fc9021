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
import { StatusText } from '../../ui/StatusText.js';
import { numberHead } from '../../ui/table-heads.js';
import { Timeline } from '../../ui/Timeline.js';
import { comesIn, STOCK_DOCUMENT_ROW } from './document-columns.js';
import { signed } from './movement-columns.js';
import { StockDocumentActions } from './StockDocumentActions.js';

const STOCK_DOCUMENT = graphql(`
  query StockDocument($id: ID!) {
    stockDocument(id: $id) {
      id
      supplierDocumentNo
      issueReason
      note
      endReason
      lines { id skuCode title quantity receivedQuantity }
      timeline { id message actorName at }
      ...StockDocumentRow
      ...StockDocumentActions
    }
  }
`);

interface StockDocumentDrawerProps {
  id: string;
  onClose: () => void;
  onNext: (() => void) | undefined;
  onPrevious: (() => void) | undefined;
}

/** One paper: its goods, what of them has come, what happened, and the verbs. */
export function StockDocumentDrawer({ id, ...drawer }: StockDocumentDrawerProps) {
  const { t } = useTranslation(['stockDocuments', 'ui']);
  const { data, error, refetch } = useQuery(STOCK_DOCUMENT, { variables: { id } });
  const shown = data?.stockDocument;
  const row = readFragment(STOCK_DOCUMENT_ROW, shown);
  const arrives = row !== undefined && row !== null && comesIn(row.kind);
  return (
    <PeekDrawer title={row?.documentNo ?? t('stockDocuments:title')} {...drawer} actions={shown && <StockDocumentActions document={shown} />}>
      {error && !shown && <ErrorState error={error} onRetry={() => void refetch()} />}
      {shown && row && (
        <Stack spacing={4}>
          <Facts
            items={[
              { name: t('stockDocuments:columns.kind'), value: <StatusText of="StockDocumentKind" value={row.kind} /> },
              { name: t('stockDocuments:columns.state'), value: <StatusChip of="StockDocumentState" value={row.state} /> },
              { name: row.kind === 'TRANSFER' ? t('stockDocuments:columns.from') : t('stockDocuments:columns.warehouse'), value: row.warehouse?.name },
              ...(row.kind === 'TRANSFER' ? [{ name: t('stockDocuments:columns.to'), value: row.toWarehouse?.name }] : []),
              ...(row.kind === 'RECEIPT' ? [{ name: t('stockDocuments:columns.supplier'), value: row.supplier }, { name: t('stockDocuments:columns.supplierDocumentNo'), value: shown.supplierDocumentNo }] : []),
              ...(shown.issueReason ? [{ name: t('stockDocuments:columns.reason'), value: <StatusText of="StockIssueReason" value={shown.issueReason} /> }] : []),
              { name: t('stockDocuments:columns.note'), value: shown.note }, { name: t('stockDocuments:columns.endReason'), value: shown.endReason },
              { name: t('stockDocuments:columns.createdBy'), value: row.createdByName }, { name: t('stockDocuments:columns.createdAt'), value: <DateText at={row.createdAt} /> },
            ]}
          />
          <Card title={t('stockDocuments:lines')} flush>
            <PlainTable
              label={t('stockDocuments:lines')}
              heads={[
                t('stockDocuments:line.sku'), t('stockDocuments:line.item'), numberHead(t('stockDocuments:line.quantity')),
                ...(arrives ? [numberHead(t('stockDocuments:line.received')), numberHead(t('stockDocuments:line.difference'))] : []),
              ]}
              rows={shown.lines.map((line) => ({
                id: line.id,
                cells: [line.skuCode, line.title, line.quantity, ...(arrives ? [line.receivedQuantity, signed(line.receivedQuantity - line.quantity)] : [])],
              }))}
            />
          </Card>
          <Card title={t('ui:timeline.title')}><Timeline entries={shown.timeline} /></Card>
        </Stack>
      )}
    </PeekDrawer>
  );
}
