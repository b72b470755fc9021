import { useQuery } from '@apollo/client/react';
import Alert from '@mui/material/Alert';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../command/use-command.js';
import { graphql } from '../../generated/gql/index.js';
import { FormDialog } from '../../ui/FormDialog.js';
import { FormSelect, FormText } from '../../ui/FormInput.js';
import { useToasts } from '../../ui/JobToast.js';
import { WAREHOUSES_OF_PAPERS } from './warehouses-of-papers.js';

const CREATE = graphql(`
  mutation CreateStockCount($input: CreateStockCountInput!) {
    createStockCount(input: $input) { stockCount { id countNo lineCount } userErrors { code message field } }
  }
`);

/** Begins a count: a whole warehouse, or the SKUs whose code begins alike. */
export function CreateStockCountDialog({ onClose, onMade }: { onClose: () => void; onMade: (id: string) => void }) {
  const { t } = useTranslation(['stockCounts', 'inventory', 'ui']);
  const toasts = useToasts();
  const create = useCommand(CREATE, { refetch: 'active', onDone: ({ stockCount: made }) => {
    if (!made) return;
    toasts.done(t('create.done', { number: made.countNo, count: made.lineCount }));
    onMade(made.id);
  } });
  const { data, error } = useQuery(WAREHOUSES_OF_PAPERS);
  const form = useForm({ defaultValues: { warehouseId: '', skuCode: '', note: '' } });
  return (
    <FormDialog
      title={t('create.title')} verb={t('actions.create')} form={form} onClose={onClose}
      onSubmit={({ warehouseId, skuCode, note }) => create({ warehouseId, ...(skuCode.trim() && { skuCode: skuCode.trim() }), ...(note.trim() && { note: note.trim() }) })}
    >
      {error && <Alert severity="error">{error.message}</Alert>}
      <FormSelect form={form} name="warehouseId" label={t('inventory:columns.warehouse')} options={(data?.warehouses.nodes ?? []).map(({ id, name }) => ({ value: id, text: name }))} />
      <FormText form={form} name="skuCode" label={t('create.skuCode')} field={{ helperText: t('create.skuCodeHint') }} rules={{ maxLength: { value: 60, message: t('ui:form.tooLong', { max: 60 }) } }} />
      <FormText form={form} name="note" label={t('columns.note')} rules={{ maxLength: { value: 500, message: t('ui:form.tooLong', { max: 500 }) } }} />
    </FormDialog>
  );
}
