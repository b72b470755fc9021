import Box from '@mui/material/Box';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../command/use-command.js';
import { graphql } from '../../generated/gql/index.js';
import { FormDialog } from '../../ui/FormDialog.js';
import { FormText, useTextRules } from '../../ui/FormInput.js';
import { useToasts } from '../../ui/JobToast.js';

const CLOSE = graphql(`
  mutation CloseStockDocument($input: CloseStockDocumentInput!) {
    closeStockDocument(input: $input) { stockDocument { ...StockDocumentRow ...StockDocumentActions } userErrors { code message field } }
  }
`);
const CANCEL_RECEIPT = graphql(`
  mutation CancelStockReceipt($input: CancelStockDocumentInput!) {
    cancelStockReceipt(input: $input) { stockDocument { ...StockDocumentRow ...StockDocumentActions } userErrors { code message field } }
  }
`);
const CANCEL_ISSUE = graphql(`
  mutation CancelStockIssue($input: CancelStockDocumentInput!) {
    cancelStockIssue(input: $input) { stockDocument { ...StockDocumentRow ...StockDocumentActions } userErrors { code message field } }
  }
`);
const CANCEL_TRANSFER = graphql(`
  mutation CancelStockTransfer($input: CancelStockDocumentInput!) {
    cancelStockTransfer(input: $input) { stockDocument { ...StockDocumentRow ...StockDocumentActions } userErrors { code message field } }
  }
`);

interface EndProps {
  document: { id: string; version: number; documentNo: string; kind: 'RECEIPT' | 'ISSUE' | 'TRANSFER' | 'DAMAGE' };
  verb: 'close' | 'cancel';
  onClose: () => void;
}

/** Ends a paper with a reason: with a difference, or before anything has moved. */
export function EndStockDocumentDialog({ document: { id, version, documentNo, kind }, verb, onClose }: EndProps) {
  const { t } = useTranslation('stockDocuments');
  const toasts = useToasts();
  const textRules = useTextRules();
  const close = useCommand(CLOSE, { refetch: 'active' });
  const cancelReceipt = useCommand(CANCEL_RECEIPT, { refetch: 'active' });
  const cancelIssue = useCommand(CANCEL_ISSUE, { refetch: 'active' });
  const cancelTransfer = useCommand(CANCEL_TRANSFER, { refetch: 'active' });
  const cancel = { RECEIPT: cancelReceipt, ISSUE: cancelIssue, DAMAGE: cancelIssue, TRANSFER: cancelTransfer }[kind];
  const form = useForm({ defaultValues: { reason: '' } });
  return (
    <FormDialog
      title={t(`${verb}.title`, { number: documentNo })} verb={t(`actions.${verb}`)} form={form} destructive={verb === 'cancel'} onClose={onClose}
      onSubmit={async ({ reason }) => {
        const refusals = await (verb === 'close' ? close : cancel)({ stockDocumentId: id, expectedVersion: version, reason: reason.trim() });
        if (refusals.length === 0) toasts.done(t(`${verb}.done`, { number: documentNo }));
        return refusals;
      }}
    >
      <Box sx={{ color: 'text.secondary' }}>{t(`${verb}.effect`)}</Box>
      <FormText form={form} name="reason" label={t('columns.endReason')} rules={textRules(2, 200)} field={{ autoFocus: true }} />
    </FormDialog>
  );
}
