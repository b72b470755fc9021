import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../command/use-command.js';
import { graphql } from '../../generated/gql/index.js';
import { FormDialog } from '../../ui/FormDialog.js';
import { FormText } from '../../ui/FormInput.js';
import { useToasts } from '../../ui/JobToast.js';
import { AMOUNT, atFields } from './bundle-form.js';

const SET_SKU_PRICES = graphql(`
  mutation SetSkuPrices($input: SetSkuPricesInput!) {
    setSkuPrices(input: $input) { sku { id price { amount } floorPrice { amount } } userErrors { code message field } }
  }
`);

interface SetSkuPricesDialogProps {
  sku: { id: string; code: string; price: { amount: string }; floorPrice: { amount: string } };
  onClose: () => void;
}

/** Sets what a SKU is sold for, and below what it is not. */
export function SetSkuPricesDialog({ sku, onClose }: SetSkuPricesDialogProps) {
  const { t } = useTranslation(['products', 'ui']);
  const toasts = useToasts();
  const set = useCommand(SET_SKU_PRICES, { refetch: 'active', onDone: () => toasts.done(t('products:bundles.saved', sku)) });
  const form = useForm({ defaultValues: { price: sku.price.amount, floorPrice: sku.floorPrice.amount } });
  const amount = { required: t('ui:form.required'), pattern: { value: AMOUNT, message: t('ui:form.number') } };
  const decimal = { slotProps: { htmlInput: { inputMode: 'decimal' } } } as const;
  return (
    <FormDialog
      title={t('products:bundles.pricesTitle', sku)} verb={t('ui:actions.save')} form={form} onClose={onClose}
      onSubmit={async ({ price, floorPrice }) => atFields(await set({ skuId: sku.id, price: { amount: price }, floorPrice: { amount: floorPrice } }))}
    >
      <FormText form={form} name="price" label={t('products:bundles.price')} rules={amount} field={{ autoFocus: true, ...decimal }} />
      <FormText form={form} name="floorPrice" label={t('products:bundles.floor')} rules={amount} field={{ helperText: t('products:bundles.floorHint'), ...decimal }} />
    </FormDialog>
  );
}
