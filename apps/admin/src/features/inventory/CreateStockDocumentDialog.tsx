import { useQuery } from '@apollo/client/react';
import Alert from '@mui/material/Alert';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../auth/session.js';
import { useCommand } from '../../command/use-command.js';
import { graphql } from '../../generated/gql/index.js';
import { FormDialog } from '../../ui/FormDialog.js';
import { FormSelect, FormText, useTextRules } from '../../ui/FormInput.js';
import { useToasts } from '../../ui/JobToast.js';
import type { UserErrorLike } from '../../ui/place-user-errors.js';
import { useStatusText } from '../../ui/StatusChip.js';
import { SkuLines, useFindSkus } from './SkuLines.js';
import type { StockPaperForm } from './stock-paper-form.js';
import { WAREHOUSES_OF_PAPERS } from './warehouses-of-papers.js';

const RECEIPT = graphql(`
  mutation CreateStockReceipt($input: CreateStockReceiptInput!) {
    createStockReceipt(input: $input) { stockDocument { id documentNo } userErrors { code message field } }
  }
`);
const ISSUE = graphql(`
  mutation CreateStockIssue($input: CreateStockIssueInput!) {
    createStockIssue(input: $input) { stockDocument { id documentNo } userErrors { code message field } }
  }
`);
const TRANSFER = graphql(`
  mutation CreateStockTransfer($input: CreateStockTransferInput!) {
    createStockTransfer(input: $input) { stockDocument { id documentNo } userErrors { code message field } }
  }
`);
const KINDS = [{ kind: 'RECEIPT', permission: 'stock:receive' }, { kind: 'ISSUE', permission: 'stock:issue' }, { kind: 'TRANSFER', permission: 'stock:transfer' }] as const;
const REASONS = ['USE', 'SAMPLE', 'SUPPLIER_RETURN', 'DAMAGE', 'OTHER'] as const;

/** Makes a paper: what it is for, where, which goods. Nothing moves before it is carried out. */
export function CreateStockDocumentDialog({ wanted, onClose, onMade }: { wanted: StockPaperForm; onClose: () => void; onMade: (id: string) => void }) {
  const { t } = useTranslation(['stockDocuments', 'inventory', 'ui']);
  const may = useMay();
  const statusText = useStatusText();
  const textRules = useTextRules();
  const toasts = useToasts();
  const done = { refetch: 'active' as const, onDone: ({ stockDocument: made }: { stockDocument?: { id: string; documentNo: string } | null }) => {
    if (!made) return;
    toasts.done(t('create.done', { number: made.documentNo }));
    onMade(made.id);
  } };
  const [receipt, issue, transfer] = [useCommand(RECEIPT, done), useCommand(ISSUE, done), useCommand(TRANSFER, done)];
  const findSkus = useFindSkus();
  const { data, error } = useQuery(WAREHOUSES_OF_PAPERS);
  const kinds = KINDS.filter(({ permission }) => may(permission));
  const form = useForm<StockPaperForm>({ defaultValues: { ...wanted, kind: (kinds.find(({ kind: each }) => each === wanted.kind) ?? kinds[0])?.kind ?? 'RECEIPT' } });
  const kind = useWatch({ control: form.control, name: 'kind' });
  const warehouses = (data?.warehouses.nodes ?? []).map(({ id, name }) => ({ value: id, text: name }));

  const submit = async (values: StockPaperForm): Promise<readonly UserErrorLike[]> => {
    const found = await findSkus(values.lines);
    if ('unknown' in found) return found.unknown;
    const { warehouseId, toWarehouseId, supplier, supplierDocumentNo, reason } = values;
    const rest = { lines: found.lines, ...(values.note.trim() && { note: values.note.trim() }) };
    if (values.kind === 'TRANSFER') return (await transfer({ ...rest, fromWarehouseId: warehouseId, toWarehouseId })).map((refusal) => (refusal.field?.[0] === 'fromWarehouseId' ? { ...refusal, field: ['warehouseId'] } : refusal));
    if (values.kind === 'ISSUE') return issue({ ...rest, warehouseId, reason });
    return receipt({ ...rest, warehouseId, supplier: supplier.trim(), ...(supplierDocumentNo.trim() && { supplierDocumentNo: supplierDocumentNo.trim() }) });
  };
  return (
    <FormDialog title={t('create.title')} verb={t('actions.create')} form={form} size="sm" onClose={onClose} onSubmit={submit}>
      {error && <Alert severity="error">{error.message}</Alert>}
      <FormSelect form={form} name="kind" label={t('columns.kind')} options={kinds.map((each) => ({ value: each.kind, text: statusText('StockDocumentKind', each.kind) }))} />
      <FormSelect form={form} name="warehouseId" label={kind === 'TRANSFER' ? t('columns.from') : t('inventory:columns.warehouse')} options={warehouses} />
      {kind === 'TRANSFER' && <FormSelect form={form} name="toWarehouseId" label={t('columns.to')} options={warehouses} />}
      {kind === 'ISSUE' && <FormSelect form={form} name="reason" label={t('columns.reason')} options={REASONS.map((value) => ({ value, text: statusText('StockIssueReason', value) }))} />}
      {kind === 'RECEIPT' && <FormText form={form} name="supplier" label={t('columns.supplier')} rules={textRules(1, 80)} />}
      {kind === 'RECEIPT' && <FormText form={form} name="supplierDocumentNo" label={t('columns.supplierDocumentNo')} rules={{ maxLength: { value: 60, message: t('ui:form.tooLong', { max: 60 }) } }} />}
      <SkuLines form={form} />
      <FormText form={form} name="note" label={t('columns.note')} rules={{ maxLength: { value: 500, message: t('ui:form.tooLong', { max: 500 }) } }} />
    </FormDialog>
  );
}
