import Box from '@mui/material/Box';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../command/use-command.js';
import { graphql } from '../../generated/gql/index.js';
import { FormDialog } from '../../ui/FormDialog.js';
import { FormText, useTextRules } from '../../ui/FormInput.js';
import { useToasts } from '../../ui/JobToast.js';
import type { StockRow } from './stock-columns.js';

const ADJUST_STOCK = graphql(`
  mutation AdjustStock($input: AdjustStockInput!) {
    adjustStock(input: $input) { stock { ...StockRow } userErrors { code message field } }
  }
`);

/** Brings the books in line with a count: one enters what was counted, the difference is sent. */
export function AdjustStockDialog({ stock, onClose }: { stock: StockRow; onClose: () => void }) {
  const { t } = useTranslation(['inventory', 'ui']);
  const textRules = useTextRules();
  const toasts = useToasts();
  const adjust = useCommand(ADJUST_STOCK, { refetch: 'active' });
  const form = useForm({ defaultValues: { counted: String(stock.onHand), reason: '' } });
  const code = stock.sku?.code ?? '';
  return (
    <FormDialog
      title={t('inventory:adjust.title', { code })} verb={t('inventory:actions.adjust')} form={form} onClose={onClose}
      onSubmit={async ({ counted, reason }) => {
        const refusals = await adjust({ stockId: stock.id, delta: Number(counted) - stock.onHand, expectedOnHand: stock.onHand, reason: reason.trim() });
        if (refusals.length === 0) toasts.done(t('inventory:adjust.done', { code, count: Number(counted) }));
        return refusals;
      }}
    >
      <Box sx={{ color: 'text.secondary' }}>{t('inventory:adjust.books', { count: stock.onHand, warehouse: stock.warehouse?.name ?? '' })}</Box>
      <FormText
        form={form} name="counted" label={t('inventory:adjust.counted')} field={{ autoFocus: true, slotProps: { htmlInput: { inputMode: 'numeric' } } }}
        rules={{ required: t('ui:form.required'), pattern: { value: /^\d{1,9}$/, message: t('ui:form.number') }, validate: (value) => Number(value) !== stock.onHand || t('inventory:adjust.same') }}
      />
      <FormText form={form} name="reason" label={t('inventory:columns.reason')} rules={textRules(2, 200)} />
    </FormDialog>
  );
}
