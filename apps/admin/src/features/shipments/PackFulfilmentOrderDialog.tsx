import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../command/use-command.js';
import { graphql } from '../../generated/gql/index.js';
import { FormDialog } from '../../ui/FormDialog.js';
import { FormText } from '../../ui/FormInput.js';
import { useToasts } from '../../ui/JobToast.js';

const PACK = graphql(`
  mutation PackFulfilmentOrder($input: PackFulfilmentOrderInput!) {
    packFulfilmentOrder(input: $input) { fulfilmentOrder { ...FulfilmentOrderActions } userErrors { code message field } }
  }
`);

export interface FulfilmentOrderToHandle {
  id: string;
  version: number;
  number: string;
}

/** Says that the goods are in the box, and how heavy it is. */
export function PackFulfilmentOrderDialog({ fulfilmentOrder: { id, version, number }, onClose }: { fulfilmentOrder: FulfilmentOrderToHandle; onClose: () => void }) {
  const { t } = useTranslation(['shipments', 'ui']);
  const toasts = useToasts();
  const pack = useCommand(PACK, { refetch: 'active' });
  const form = useForm({ defaultValues: { weightGrams: '' } });
  return (
    <FormDialog
      title={t('shipments:pack.title', { number })} verb={t('shipments:actions.pack')} form={form} onClose={onClose}
      onSubmit={async ({ weightGrams }) => {
        const refusals = await pack({ fulfilmentOrderId: id, expectedVersion: version, ...(weightGrams && { weightGrams: Number(weightGrams) }) });
        if (refusals.length === 0) toasts.done(t('shipments:done.pack', { number }));
        return refusals;
      }}
    >
      <FormText form={form} name="weightGrams" label={t('shipments:pack.weight')} rules={{ pattern: { value: /^\d{0,6}$/, message: t('ui:form.number') } }} field={{ autoFocus: true, helperText: t('shipments:pack.hint'), slotProps: { htmlInput: { inputMode: 'numeric' } } }} />
    </FormDialog>
  );
}
