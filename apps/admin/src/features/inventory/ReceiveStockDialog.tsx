import { useApolloClient, useQuery } from '@apollo/client/react';
import Add from '@mui/icons-material/AddOutlined';
import Delete from '@mui/icons-material/DeleteOutlineOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { useFieldArray, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../command/use-command.js';
import { graphql } from '../../generated/gql/index.js';
import { FormDialog } from '../../ui/FormDialog.js';
import { FormSelect, FormText } from '../../ui/FormInput.js';
import { useToasts } from '../../ui/JobToast.js';
import type { UserErrorLike } from '../../ui/place-user-errors.js';

const WAREHOUSES = graphql(`
  query WarehousesToReceive { warehouses(first: 100) { nodes { id name } } }
`);
const SKU_OF_CODE = graphql(`
  query SkuOfCode($code: String!) { skus(filter: { code: $code }, first: 5) { nodes { id code } } }
`);
const RECEIVE_STOCK = graphql(`
  mutation ReceiveStock($input: ReceiveStockInput!) {
    receiveStock(input: $input) { pieces userErrors { code message field } }
  }
`);
const NO_LINE = { code: '', quantity: '' };

/** Puts goods that came in on the shelf: where, which SKUs by their code, how many. */
export function ReceiveStockDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['inventory', 'common']);
  const client = useApolloClient();
  const toasts = useToasts();
  const receive = useCommand(RECEIVE_STOCK, { refetch: 'active', onDone: ({ pieces }) => toasts.done(t('inventory:receive.done', { count: pieces ?? 0 })) });
  const { data, error } = useQuery(WAREHOUSES);
  const form = useForm({ defaultValues: { warehouseId: '', reference: '', lines: [NO_LINE] } });
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'lines' });

  const skuIdOf = async (code: string): Promise<string | undefined> => {
    const { data: found } = await client.query({ query: SKU_OF_CODE, variables: { code }, fetchPolicy: 'network-only' });
    return found?.skus.nodes.find((sku) => sku.code.toLowerCase() === code.toLowerCase())?.id;
  };
  const submit = async (values: { warehouseId: string; reference: string; lines: { code: string; quantity: string }[] }): Promise<readonly UserErrorLike[]> => {
    const ids = await Promise.all(values.lines.map((line) => skuIdOf(line.code.trim())));
    const unknown = ids.flatMap((id, index) => (id ? [] : [{ code: 'NOT_FOUND', message: t('inventory:receive.unknownSku'), field: ['lines', String(index), 'code'] }]));
    if (unknown.length > 0) return unknown;
    const lines = values.lines.map((line, index) => ({ skuId: ids[index] ?? '', quantity: Number(line.quantity) }));
    return receive({ warehouseId: values.warehouseId, lines, ...(values.reference.trim() && { reference: values.reference.trim() }) });
  };
  return (
    <FormDialog title={t('inventory:receive.title')} verb={t('inventory:actions.receive')} form={form} size="sm" onClose={onClose} onSubmit={submit}>
      {error && <Alert severity="error">{error.message}</Alert>}
      <FormSelect form={form} name="warehouseId" label={t('inventory:columns.warehouse')} options={(data?.warehouses.nodes ?? []).map(({ id, name }) => ({ value: id, text: name }))} />
      {fields.map((field, index) => (
        <Box key={field.id} role="group" aria-label={t('inventory:receive.line', { number: index + 1 })} sx={{ display: 'grid', gridTemplateColumns: '1fr 110px auto', gap: 2, alignItems: 'start' }}>
          <FormText form={form} name={`lines.${index}.code`} label={t('inventory:columns.sku')} rules={{ required: t('common:form.required') }} />
          <FormText form={form} name={`lines.${index}.quantity`} label={t('inventory:receive.quantity')} rules={{ required: t('common:form.required'), pattern: { value: /^[1-9]\d{0,6}$/, message: t('common:form.number') } }} field={{ slotProps: { htmlInput: { inputMode: 'numeric' } } }} />
          <IconButton aria-label={t('inventory:receive.remove', { number: index + 1 })} disabled={fields.length === 1} onClick={() => remove(index)}><Delete /></IconButton>
        </Box>
      ))}
      <Button startIcon={<Add />} onClick={() => append(NO_LINE)} sx={{ alignSelf: 'flex-start' }}>{t('inventory:receive.add')}</Button>
      <FormText form={form} name="reference" label={t('inventory:receive.reference')} rules={{ maxLength: { value: 200, message: t('common:form.tooLong', { max: 200 }) } }} />
    </FormDialog>
  );
}
