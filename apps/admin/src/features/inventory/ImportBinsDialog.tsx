import { useQuery } from '@apollo/client/react';
import Alert from '@mui/material/Alert';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../command/use-command.js';
import { graphql } from '../../generated/gql/index.js';
import { FormDialog } from '../../ui/FormDialog.js';
import { FormSelect, FormText } from '../../ui/FormInput.js';
import { useToasts } from '../../ui/JobToast.js';
import type { UserErrorLike } from '../../ui/place-user-errors.js';
import { MOST_BINS, pastedBins } from './pasted-bins.js';
import { WAREHOUSES_OF_PAPERS } from './warehouses-of-papers.js';

const IMPORT = graphql(`
  mutation ImportBins($input: ImportBinsInput!) {
    importBins(input: $input) { made changed userErrors { code message field } }
  }
`);

/** Takes over bins from a table that is pasted; what is wrong with a line stands beneath, by its number. */
export function ImportBinsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['bins', 'ui']);
  const toasts = useToasts();
  const send = useCommand(IMPORT, { refetch: 'active', onDone: ({ made, changed }) => toasts.done(t('bins:import.done', { made: made ?? 0, changed: changed ?? 0 })) });
  const { data, error } = useQuery(WAREHOUSES_OF_PAPERS);
  const form = useForm({ defaultValues: { warehouseId: '', rows: '' } });
  const pasted = pastedBins(useWatch({ control: form.control, name: 'rows' }));
  const submit = async ({ warehouseId, rows }: { warehouseId: string; rows: string }): Promise<readonly UserErrorLike[]> => {
    const read = pastedBins(rows);
    if ('wrongLine' in read) return [wrong(t('bins:import.row', { number: read.wrongLine, message: t('bins:import.number') }))];
    if (read.rows.length > MOST_BINS) return [wrong(t('bins:import.most'))];
    const refusals = await send({ warehouseId, rows: read.rows });
    return refusals.map((refusal) => (refusal.field?.[0] === 'rows' ? wrong(t('bins:import.row', { number: Number(refusal.field[1] ?? 0) + 1, message: refusal.message })) : refusal));
  };
  return (
    <FormDialog title={t('bins:import.title')} verb={t('bins:actions.import')} form={form} size="sm" onClose={onClose} onSubmit={submit}>
      {error && <Alert severity="error">{error.message}</Alert>}
      <FormSelect form={form} name="warehouseId" label={t('bins:columns.warehouse')} options={(data?.warehouses.nodes ?? []).map(({ id, name }) => ({ value: id, text: name }))} />
      <FormText
        form={form} name="rows" label={t('bins:import.rows')} rules={{ required: t('ui:form.required') }}
        field={{ multiline: true, minRows: 8, helperText: `${t('bins:import.hint')} ${'rows' in pasted ? t('bins:import.count', { count: pasted.rows.length }) : ''}` }}
      />
    </FormDialog>
  );
}

const wrong = (message: string): UserErrorLike => ({ code: 'INVALID_INPUT', message, field: ['rows'] });
