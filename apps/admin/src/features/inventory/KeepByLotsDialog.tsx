import { useTranslation } from 'react-i18next';
import { refusalText, useCommand } from '../../command/use-command.js';
import { graphql } from '../../generated/gql/index.js';
import { ConfirmPreviewDialog } from '../../ui/ConfirmPreviewDialog.js';
import { useToasts } from '../../ui/JobToast.js';
import type { StockRow } from './stock-columns.js';

const KEEP_BY_LOTS = graphql(`
  mutation KeepStockByLots($input: KeepStockByLotsInput!) {
    keepStockByLots(input: $input) { stock { ...StockRow } userErrors { code message field } }
  }
`);

/** Has a stock kept by lots, or no longer, after saying what that does. */
export function KeepByLotsDialog({ stock, onClose }: { stock: StockRow; onClose: () => void }) {
  const { t } = useTranslation('inventory');
  const toasts = useToasts();
  const keep = useCommand(KEEP_BY_LOTS, { refetch: 'active' });
  const code = stock.sku?.code ?? '';
  const way = stock.byLots ? 'off' : 'on';
  return (
    <ConfirmPreviewDialog
      title={t(`lots.${way}`, { code })} verb={t(stock.byLots ? 'actions.notByLots' : 'actions.byLots')} effects={[t(`lots.${way}Effect`)]} onClose={onClose}
      onConfirm={async () => {
        const refusals = await keep({ stockId: stock.id, byLots: !stock.byLots });
        if (refusals.length === 0) toasts.done(t(`lots.${way}Done`, { code }));
        return refusalText(refusals);
      }}
    />
  );
}
