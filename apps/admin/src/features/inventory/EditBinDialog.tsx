import Button from '@mui/material/Button';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../command/use-command.js';
import { graphql } from '../../generated/gql/index.js';
import { FormDialog } from '../../ui/FormDialog.js';
import { FormText, useTextRules } from '../../ui/FormInput.js';
import { useToasts } from '../../ui/JobToast.js';
import type { BinRow } from './bin-columns.js';
import { codesIn } from './pasted-bins.js';

const CHANGE = graphql(`
  mutation ChangeBin($input: ChangeBinInput!) {
    changeBin(input: $input) { bin { ...BinRow } userErrors { code message field } }
  }
`);

/** Changes where a bin is on the way, and what is picked from it. */
export function EditBinDialog({ bin, onClose, onRemove }: { bin: BinRow; onClose: () => void; onRemove: () => void }) {
  const { t } = useTranslation(['bins', 'ui']);
  const toasts = useToasts();
  const textRules = useTextRules();
  const change = useCommand(CHANGE, { refetch: 'active', onDone: () => toasts.done(t('bins:edit.done', { code: bin.code })) });
  const form = useForm({ defaultValues: { zone: bin.zone, pathOrder: String(bin.pathOrder), skuCodes: bin.skus.map(({ code }) => code).join(' ') } });
  return (
    <FormDialog
      title={t('bins:edit.title', { code: bin.code })} verb={t('ui:actions.save')} form={form} onClose={onClose}
      onSubmit={({ zone, pathOrder, skuCodes }) => change({ binId: bin.id, zone: zone.trim(), pathOrder: Number(pathOrder), skuCodes: codesIn(skuCodes) })}
    >
      <FormText form={form} name="zone" label={t('bins:columns.zone')} rules={textRules(1, 20)} />
      <FormText form={form} name="pathOrder" label={t('bins:columns.pathOrder')} rules={{ required: t('ui:form.required'), pattern: { value: /^\d{1,7}$/, message: t('ui:form.number') } }} field={{ autoFocus: true, slotProps: { htmlInput: { inputMode: 'numeric' } } }} />
      <FormText form={form} name="skuCodes" label={t('bins:columns.skus')} field={{ multiline: true, minRows: 2, helperText: t('bins:edit.skuHint') }} />
      <Button color="error" onClick={onRemove} sx={{ alignSelf: 'flex-start' }}>{t('bins:actions.remove')}</Button>
    </FormDialog>
  );
}
