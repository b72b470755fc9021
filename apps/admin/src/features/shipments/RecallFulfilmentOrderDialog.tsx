import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../command/use-command.js';
import { graphql } from '../../generated/gql/index.js';
import { FormDialog } from '../../ui/FormDialog.js';
import { FormText, useTextRules } from '../../ui/FormInput.js';
import { useToasts } from '../../ui/JobToast.js';
import type { FulfilmentOrderToHandle } from './PackFulfilmentOrderDialog.js';

const RECALL = graphql(`
  mutation RecallFulfilmentOrder($input: RecallFulfilmentOrderInput!) {
    recallFulfilmentOrder(input: $input) { fulfilmentOrder { ...FulfilmentOrderActions } userErrors { code message field } }
  }
`);

/** Hands the goods back to their shelf, saying why. */
export function RecallFulfilmentOrderDialog({ fulfilmentOrder: { id, version, number }, onClose }: { fulfilmentOrder: FulfilmentOrderToHandle; onClose: () => void }) {
  const { t } = useTranslation('shipments');
  const textRules = useTextRules();
  const toasts = useToasts();
  const recall = useCommand(RECALL, { refetch: 'active' });
  const form = useForm({ defaultValues: { reason: '' } });
  return (
    <FormDialog
      title={t('recall.title', { number })} verb={t('actions.recall')} form={form} onClose={onClose} destructive
      onSubmit={async ({ reason }) => {
        const refusals = await recall({ fulfilmentOrderId: id, expectedVersion: version, reason: reason.trim() });
        if (refusals.length === 0) toasts.done(t('done.recall', { number }));
        return refusals;
      }}
    >
      <FormText form={form} name="reason" label={t('recall.reason')} rules={textRules(2, 200)} field={{ autoFocus: true, multiline: true, minRows: 2 }} />
    </FormDialog>
  );
}
