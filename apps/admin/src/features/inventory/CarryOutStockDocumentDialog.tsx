import { useTranslation } from 'react-i18next';
import { refusalText, useCommand } from '../../command/use-command.js';
import { graphql } from '../../generated/gql/index.js';
import { ConfirmPreviewDialog } from '../../ui/ConfirmPreviewDialog.js';
import { useToasts } from '../../ui/JobToast.js';

const SEND = graphql(`
  mutation SendStockTransfer($input: SendStockTransferInput!) {
    sendStockTransfer(input: $input) { stockDocument { ...StockDocumentRow ...StockDocumentActions } userErrors { code message field } }
  }
`);
const BOOK = graphql(`
  mutation BookStockIssue($input: BookStockIssueInput!) {
    bookStockIssue(input: $input) { stockDocument { ...StockDocumentRow ...StockDocumentActions } userErrors { code message field } }
  }
`);

interface CarryOutProps {
  document: { id: string; version: number; documentNo: string; pieces: number };
  verb: 'dispatch' | 'book';
  onClose: () => void;
}

/** Takes the goods of an issue, a damage report or a transfer off the shelf, after saying how many. */
export function CarryOutStockDocumentDialog({ document: { id, version, documentNo, pieces }, verb, onClose }: CarryOutProps) {
  const { t } = useTranslation('stockDocuments');
  const toasts = useToasts();
  const [send, book] = [useCommand(SEND, { refetch: 'active' }), useCommand(BOOK, { refetch: 'active' })];
  return (
    <ConfirmPreviewDialog
      title={t(`${verb}.title`, { number: documentNo })} verb={t(`actions.${verb}`)} effects={[t(`${verb}.effect`, { count: pieces })]} onClose={onClose}
      onConfirm={async () => {
        const refusals = await (verb === 'book' ? book : send)({ stockDocumentId: id, expectedVersion: version });
        if (refusals.length === 0) toasts.done(t(`${verb}.done`, { number: documentNo }));
        return refusalText(refusals);
      }}
    />
  );
}
