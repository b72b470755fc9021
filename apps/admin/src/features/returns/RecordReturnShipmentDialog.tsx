import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../command/use-command.js';
import { graphql, readFragment } from '../../generated/gql/index.js';
import { FormDialog } from '../../ui/FormDialog.js';
import { FormText, useTextRules } from '../../ui/FormInput.js';
import { useToasts } from '../../ui/JobToast.js';
import { RETURN_TO_DECIDE, type ReturnDialogProps } from './return-to-decide.js';

const RECORD = graphql(`
  mutation RecordReturnShipment($input: RecordReturnShipmentInput!) {
    recordReturnShipment(input: $input) { return { ...ReturnRow ...ReturnActions } userErrors { code message field } }
  }
`);

/** Tells with which parcel the goods come back. */
export function RecordReturnShipmentDialog({ return: row, onClose }: ReturnDialogProps) {
  const { t } = useTranslation('returns');
  const textRules = useTextRules();
  const toasts = useToasts();
  const record = useCommand(RECORD, { refetch: 'active' });
  const { id, version, returnNo } = readFragment(RETURN_TO_DECIDE, row);
  const form = useForm({ defaultValues: { carrier: '', waybillNo: '' } });
  return (
    <FormDialog
      title={t('recordShipment.title', { number: returnNo })} verb={t('actions.recordShipment')} form={form} onClose={onClose}
      onSubmit={async ({ carrier, waybillNo }) => {
        const refusals = await record({ returnId: id, expectedVersion: version, carrier: carrier.trim(), waybillNo: waybillNo.trim() });
        if (refusals.length === 0) toasts.done(t('recordShipment.done', { number: returnNo }));
        return refusals;
      }}
    >
      <FormText form={form} name="carrier" label={t('recordShipment.carrier')} rules={textRules(1, 40)} field={{ autoFocus: true }} />
      <FormText form={form} name="waybillNo" label={t('columns.waybill')} rules={textRules(5, 40)} />
    </FormDialog>
  );
}
