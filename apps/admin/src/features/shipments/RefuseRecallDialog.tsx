import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../command/use-command.js';
import { graphql } from '../../generated/gql/index.js';
import { FormDialog } from '../../ui/FormDialog.js';
import { FormText, useTextRules } from '../../ui/FormInput.js';
import { useToasts } from '../../ui/JobToast.js';
import type { FulfilmentOrderToHandle } from './PackFulfilmentOrderDialog.js';

const REFUSE_RECALL = graphql(`
  mutation RefuseRecall($input: RefuseRecallInput!) {
    refuseRecall(input: $input) { fulfilmentOrder { ...FulfilmentOrderActions } userErrors { code message field } }
  }
`);

/** Answers that goods that are wanted back cannot be given back, saying why. */
export function RefuseRecallDialog({ fulfilmentOrder: { id, version, number }, onClose }: { fulfilmentOrder: FulfilmentOrderToHandle; onClose: () => void }) {
  const { t } = useTranslation('shipments');
  const textRules = useTextRules();
  const toasts = useToasts();
  const refuse = useCommand(REFUSE_RECALL, { refetch: 'active', onDone: () => toasts.done(t('done.refuseRecall', { number })) });
  const form = useForm({ defaultValues: { reason: '' } });
  return (
    <FormDialog
      title={t('refuseRecall.title', { number })} verb={t('actions.refuseRecall')} form={form} onClose={onClose}
      onSubmit={({ reason }) => refuse({ fulfilmentOrderId: id, expectedVersion: version, reason: reason.trim() })}
    >
      <FormText form={form} name="reason" label={t('refuseRecall.reason')} rules={textRules(2, 200)} field={{ autoFocus: true, multiline: true, minRows: 2 }} />
    </FormDialog>
  );
}
