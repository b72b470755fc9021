import { useTranslation } from 'react-i18next';
import { refusalText, useCommand } from '../../command/use-command.js';
import { graphql } from '../../generated/gql/index.js';
import { ConfirmPreviewDialog } from '../../ui/ConfirmPreviewDialog.js';
import { useToasts } from '../../ui/JobToast.js';

const SUBMIT = graphql(`
  mutation SubmitStockCount($input: SubmitStockCountInput!) {
    submitStockCount(input: $input) { stockCount { ...StockCountRow ...StockCountActions } userErrors { code message field } }
  }
`);
const APPROVE = graphql(`
  mutation ApproveStockCount($input: ApproveStockCountInput!) {
    approveStockCount(input: $input) { stockCount { ...StockCountRow ...StockCountActions } userErrors { code message field } }
  }
`);

interface DecideProps {
  count: { id: string; version: number; countNo: string; lines: readonly { difference?: number | null }[] };
  verb: 'submit' | 'approve';
  onClose: () => void;
}

/** Sends a count for approval, or has the books follow it, after saying what that changes. */
export function DecideStockCountDialog({ count: { id, version, countNo, lines }, verb, onClose }: DecideProps) {
  const { t } = useTranslation('stockCounts');
  const toasts = useToasts();
  const [submit, approve] = [useCommand(SUBMIT, { refetch: 'active' }), useCommand(APPROVE, { refetch: 'active' })];
  const differences = lines.map((line) => line.difference ?? 0);
  const effect = verb === 'submit' ? t('submit.effect') : t('approve.effect', { count: differences.filter((each) => each !== 0).length, pieces: differences.reduce((sum, each) => sum + each, 0) });
  return (
    <ConfirmPreviewDialog
      title={t(`${verb}.title`, { number: countNo })} verb={t(`actions.${verb}`)} effects={[effect]} onClose={onClose}
      onConfirm={async () => {
        const refusals = await (verb === 'submit' ? submit : approve)({ stockCountId: id, expectedVersion: version });
        if (refusals.length === 0) toasts.done(t(`${verb}.done`, { number: countNo }));
        return refusalText(refusals);
      }}
    />
  );
}
