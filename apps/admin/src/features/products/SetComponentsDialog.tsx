import Alert from '@mui/material/Alert';
import { useForm, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../command/use-command.js';
import { graphql } from '../../generated/gql/index.js';
import { FormDialog } from '../../ui/FormDialog.js';
import { useToasts } from '../../ui/JobToast.js';
import { SkuLines } from '../inventory/SkuLines.js';
import type { StockPaperForm } from '../inventory/stock-paper-form.js';
import { atFields, componentsOf } from './bundle-form.js';

const SET_COMPONENTS = graphql(`
  mutation SetComponents($input: SetComponentsInput!) {
    setComponents(input: $input) { sku { id code components { id quantity sku { id code title } } } userErrors { code message field } }
  }
`);

interface SetComponentsDialogProps {
  sku: { id: string; code: string; components: readonly { quantity: number; sku?: { code: string } | null }[] };
  onClose: () => void;
}

/** Changes what a bundle is made of. */
export function SetComponentsDialog({ sku, onClose }: SetComponentsDialogProps) {
  const { t } = useTranslation('products');
  const toasts = useToasts();
  const set = useCommand(SET_COMPONENTS, { refetch: 'active', onDone: () => toasts.done(t('bundles.saved', sku)) });
  const form = useForm({ defaultValues: { lines: sku.components.map((part) => ({ code: part.sku?.code ?? '', quantity: String(part.quantity) })) } });
  return (
    <FormDialog title={t('bundles.editTitle', sku)} verb={t('bundles.edit')} form={form} size="sm" onClose={onClose} onSubmit={async ({ lines }) => atFields(await set({ skuId: sku.id, components: componentsOf(lines) }))}>
      <Alert severity="info">{t('bundles.keeps')}</Alert>
      <SkuLines form={form as unknown as UseFormReturn<StockPaperForm>} />
    </FormDialog>
  );
}
