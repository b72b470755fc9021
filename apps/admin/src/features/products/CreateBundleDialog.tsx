import { useForm, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../command/use-command.js';
import { graphql } from '../../generated/gql/index.js';
import { FormDialog } from '../../ui/FormDialog.js';
import { FormSelect, FormText, useTextRules } from '../../ui/FormInput.js';
import { useToasts } from '../../ui/JobToast.js';
import { useStatusText } from '../../ui/StatusChip.js';
import { SkuLines } from '../inventory/SkuLines.js';
import type { StockPaperForm } from '../inventory/stock-paper-form.js';
import { AMOUNT, atFields, CATEGORIES, componentsOf, EMPTY_BUNDLE } from './bundle-form.js';

const CREATE_BUNDLE = graphql(`
  mutation CreateBundle($input: CreateBundleInput!) {
    createBundle(input: $input) { sku { id code } userErrors { code message field } }
  }
`);

/** Makes a bundle: its own code, name and price, and what it is made of. */
export function CreateBundleDialog({ onClose, onMade }: { onClose: () => void; onMade: (id: string) => void }) {
  const { t } = useTranslation(['products', 'ui']);
  const textRules = useTextRules();
  const statusText = useStatusText();
  const toasts = useToasts();
  const create = useCommand(CREATE_BUNDLE, { refetch: 'active', onDone: ({ sku }) => {
    if (!sku) return;
    toasts.done(t('products:bundles.made', sku));
    onMade(sku.id);
  } });
  const form = useForm({ defaultValues: EMPTY_BUNDLE });
  const amount = { required: t('ui:form.required'), pattern: { value: AMOUNT, message: t('ui:form.number') } };
  return (
    <FormDialog
      title={t('products:bundles.createTitle')} verb={t('products:bundles.create')} form={form} size="sm" onClose={onClose}
      onSubmit={async ({ code, title, category, price, floorPrice, lines }) => (
        atFields(await create({ code: code.trim(), title, category, price: { amount: price }, floorPrice: { amount: floorPrice }, components: componentsOf(lines) }))
      )}
    >
      <FormText form={form} name="code" label={t('products:bundles.code')} rules={textRules(1, 60)} field={{ autoFocus: true }} />
      <FormText form={form} name="title" label={t('products:bundles.name')} rules={textRules(1, 120)} />
      <FormSelect form={form} name="category" label={t('products:bundles.category')} options={CATEGORIES.map((value) => ({ value, text: statusText('ProductCategory', value) }))} />
      <FormText form={form} name="price" label={t('products:bundles.price')} rules={amount} field={{ slotProps: { htmlInput: { inputMode: 'decimal' } } }} />
      <FormText form={form} name="floorPrice" label={t('products:bundles.floor')} rules={amount} field={{ helperText: t('products:bundles.floorHint'), slotProps: { htmlInput: { inputMode: 'decimal' } } }} />
      <SkuLines form={form as unknown as UseFormReturn<StockPaperForm>} />
    </FormDialog>
  );
}
