import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../command/use-command.js';
import { dayOf, instantOf } from '../../format/instant.js';
import { graphql } from '../../generated/gql/index.js';
import { FormDialog } from '../../ui/FormDialog.js';
import { FormText } from '../../ui/FormInput.js';
import { useToasts } from '../../ui/JobToast.js';

const ACKNOWLEDGE = graphql(`
  mutation AcknowledgeStockAlert($input: AcknowledgeStockAlertInput!) {
    acknowledgeStockAlert(input: $input) { stockAlert { id state version note expectedAt acknowledgedByName acknowledgedAt } userErrors { code message field } }
  }
`);
const MOST = 300;

interface Taken {
  alert: { id: string; version: number; note?: string | null; expectedAt?: string | null };
  code: string;
  onClose: () => void;
}

/** Takes an alert on: what is done about it, and on which day goods are expected. Both may be left out. */
export function AcknowledgeAlertDialog({ alert: { id, version, note, expectedAt }, code, onClose }: Taken) {
  const { t } = useTranslation(['stockAlerts', 'ui']);
  const toasts = useToasts();
  const acknowledge = useCommand(ACKNOWLEDGE, { refetch: 'active', onDone: () => toasts.done(t('stockAlerts:acknowledge.done', { code })) });
  const form = useForm({ defaultValues: { note: note ?? '', expectedAt: expectedAt ? dayOf(new Date(expectedAt)) : '' } });
  return (
    <FormDialog
      title={t('stockAlerts:acknowledge.title', { code })} verb={t('stockAlerts:actions.acknowledge')} form={form} onClose={onClose}
      // The whole day counts.
      onSubmit={(values) => acknowledge({ stockAlertId: id, expectedVersion: version, note: values.note.trim() || null, expectedAt: values.expectedAt ? (instantOf(`${values.expectedAt}T23:59`) ?? null) : null })}
    >
      <FormText form={form} name="note" label={t('stockAlerts:acknowledge.note')} rules={{ maxLength: { value: MOST, message: t('ui:form.tooLong', { max: MOST }) } }} field={{ autoFocus: true, multiline: true, minRows: 2 }} />
      <FormText form={form} name="expectedAt" label={t('stockAlerts:acknowledge.expectedOn')} field={{ type: 'date', slotProps: { inputLabel: { shrink: true } } }} />
    </FormDialog>
  );
}
