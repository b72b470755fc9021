import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../command/use-command.js';
import { graphql } from '../../generated/gql/index.js';
import { FormDialog } from '../../ui/FormDialog.js';
import { FormText } from '../../ui/FormInput.js';
import { useToasts } from '../../ui/JobToast.js';

const REPORT = graphql(`
  mutation ReportShortPick($input: ReportShortPickInput!) {
    reportShortPick(input: $input) { held wave { ...WaveRow ...WaveActions } userErrors { code message field } }
  }
`);

interface ReportShortPickProps {
  waveId: string;
  pick: { skuId: string; skuCode: string; pieces: number };
  onClose: () => void;
}

/** Says that pieces are not on the shelf: the orders that go short are held. */
export function ReportShortPickDialog({ waveId, pick, onClose }: ReportShortPickProps) {
  const { t } = useTranslation(['waves', 'ui']);
  const toasts = useToasts();
  const report = useCommand(REPORT, { refetch: 'active', onDone: ({ held }) => toasts.done(t('waves:short.done', { count: held?.length ?? 0 })) });
  const form = useForm({ defaultValues: { missing: '1', note: '' } });
  return (
    <FormDialog
      title={t('waves:short.title', { sku: pick.skuCode })} verb={t('waves:short.verb')} form={form} onClose={onClose}
      onSubmit={({ missing, note }) => report({ waveId, skuId: pick.skuId, missing: Number(missing), ...(note.trim() && { note: note.trim() }) })}
    >
      <FormText
        form={form} name="missing" label={t('waves:short.missing')} rules={{ required: t('ui:form.required'), pattern: { value: /^[1-9]\d{0,5}$/, message: t('ui:form.number') } }}
        field={{ autoFocus: true, helperText: t('waves:short.hint', { count: pick.pieces }), slotProps: { htmlInput: { inputMode: 'numeric' } } }}
      />
      <FormText form={form} name="note" label={t('waves:short.note')} rules={{ maxLength: { value: 200, message: t('ui:form.tooLong', { max: 200 }) } }} />
    </FormDialog>
  );
}
