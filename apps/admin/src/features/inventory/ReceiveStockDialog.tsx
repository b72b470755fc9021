import { useQuery } from '@apollo/client/react';
import Alert from '@mui/material/Alert';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../command/use-command.js';
import { graphql } from '../../generated/gql/index.js';
import { FormDialog } from '../../ui/FormDialog.js';
import { FormSelect, FormText } from '../../ui/FormInput.js';
import { useToasts } from '../../ui/JobToast.js';
import { SkuLines, useFindSkus } from './SkuLines.js';
import { EMPTY_PAPER } from './stock-paper-form.js';
import { WAREHOUSES_OF_PAPERS } from './warehouses-of-papers.js';

const RECEIVE_STOCK = graphql(`
  mutation ReceiveStock($input: ReceiveStockInput!) {
    receiveStock(input: $input) { pieces userErrors { code message field } }
  }
`);

/** Puts goods that came in without a paper of their own on the shelf: where, which SKUs by their code, how many. */
export function ReceiveStockDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['inventory', 'ui']);
  const toasts = useToasts();
  const receive = useCommand(RECEIVE_STOCK, { refetch: 'active', onDone: ({ pieces }) => toasts.done(t('inventory:receive.done', { count: pieces ?? 0 })) });
  const findSkus = useFindSkus();
  const { data, error } = useQuery(WAREHOUSES_OF_PAPERS);
  const form = useForm({ defaultValues: EMPTY_PAPER });
  return (
    <FormDialog
      title={t('inventory:receive.title')} verb={t('inventory:actions.receive')} form={form} size="sm" onClose={onClose}
      onSubmit={async ({ warehouseId, reference, lines }) => {
        const found = await findSkus(lines);
        return 'unknown' in found ? found.unknown : receive({ warehouseId, lines: found.lines, ...(reference.trim() && { reference: reference.trim() }) });
      }}
    >
      {error && <Alert severity="error">{error.message}</Alert>}
      <FormSelect form={form} name="warehouseId" label={t('inventory:columns.warehouse')} options={(data?.warehouses.nodes ?? []).map(({ id, name }) => ({ value: id, text: name }))} />
      <SkuLines form={form} />
      <FormText form={form} name="reference" label={t('inventory:receive.reference')} rules={{ maxLength: { value: 200, message: t('ui:form.tooLong', { max: 200 }) } }} />
    </FormDialog>
  );
}
