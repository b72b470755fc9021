import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../command/use-command.js';
import { graphql } from '../../generated/gql/index.js';
import { FormDialog } from '../../ui/FormDialog.js';
import { FormText } from '../../ui/FormInput.js';
import { useToasts } from '../../ui/JobToast.js';

const SET_PAYMENT_TIME = graphql(`
  mutation SetPaymentTime($input: SetPaymentTimeInput!) {
    setPaymentTime(input: $input) { shop { id closeUnpaidAfterMinutes } userErrors { code message field } }
  }
`);

interface SetPaymentTimeDialogProps {
  shop: { id: string; name: string; closeUnpaidAfterMinutes?: number | null };
  onClose: () => void;
}

/** Sets how long the orders of a shop wait for payment. */
export function SetPaymentTimeDialog({ shop, onClose }: SetPaymentTimeDialogProps) {
  const { t } = useTranslation(['shops', 'ui']);
  const toasts = useToasts();
  const set = useCommand(SET_PAYMENT_TIME, { refetch: 'active', onDone: () => toasts.done(t('shops:unpaid.done', shop)) });
  const form = useForm({ defaultValues: { minutes: shop.closeUnpaidAfterMinutes ? String(shop.closeUnpaidAfterMinutes) : '' } });
  return (
    <FormDialog title={t('shops:unpaid.title', shop)} verb={t('ui:actions.save')} form={form} onClose={onClose} onSubmit={({ minutes }) => set({ shopId: shop.id, minutes: minutes === '' ? null : Number(minutes) })}>
      <FormText
        form={form} name="minutes" label={t('shops:unpaid.minutes')} rules={{ pattern: { value: /^\d{1,5}$/, message: t('ui:form.number') } }}
        field={{ autoFocus: true, helperText: t('shops:unpaid.hint'), slotProps: { htmlInput: { inputMode: 'numeric' } } }}
      />
    </FormDialog>
  );
}
