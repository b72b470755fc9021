import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../command/use-command.js';
import { graphql } from '../../generated/gql/index.js';
import { FormDialog } from '../../ui/FormDialog.js';
import { FormText } from '../../ui/FormInput.js';
import { useToasts } from '../../ui/JobToast.js';
import type { StockRow } from './stock-columns.js';

const SET_SAFETY_LEVEL = graphql(`
  mutation SetSafetyLevel($input: SetSafetyLevelInput!) {
    setSafetyLevel(input: $input) { stock { ...StockRow } userErrors { code message field } }
  }
`);

/** Sets from when on a stock is reported as low. */
export function SetSafetyLevelDialog({ stock, onClose }: { stock: StockRow; onClose: () => void }) {
  const { t } = useTranslation(['inventory', 'ui']);
  const toasts = useToasts();
  const setLevel = useCommand(SET_SAFETY_LEVEL, { refetch: 'active' });
  const form = useForm({ defaultValues: { safetyLevel: String(stock.safetyLevel), leadDays: stock.leadDays?.toString() ?? '' } });
  const code = stock.sku?.code ?? '';
  return (
    <FormDialog
      title={t('inventory:safety.title', { code })} verb={t('ui:actions.save')} form={form} onClose={onClose}
      onSubmit={async ({ safetyLevel, leadDays }) => {
        const refusals = await setLevel({ stockId: stock.id, safetyLevel: Number(safetyLevel), leadDays: leadDays.trim() ? Number(leadDays) : null });
        if (refusals.length === 0) toasts.done(t('inventory:safety.done', { code, count: Number(safetyLevel) }));
        return refusals;
      }}
    >
      <FormText
        form={form} name="safetyLevel" label={t('inventory:columns.safetyLevel')} rules={{ required: t('ui:form.required'), pattern: { value: /^\d{1,7}$/, message: t('ui:form.number') } }}
        field={{ autoFocus: true, helperText: t('inventory:safety.hint'), slotProps: { htmlInput: { inputMode: 'numeric' } } }}
      />
      <FormText
        form={form} name="leadDays" label={t('inventory:safety.lead')} rules={{ pattern: { value: /^\s*(?:\d{1,2}|[12]\d\d|3[0-5]\d|36[0-5])?\s*$/, message: t('ui:form.number') } }}
        field={{ helperText: t('inventory:safety.leadHint'), slotProps: { htmlInput: { inputMode: 'numeric' } } }}
      />
    </FormDialog>
  );
}
