import { useTranslation } from 'react-i18next';
import { refusalText, useCommand } from '../../command/use-command.js';
import { formatYuan } from '../../format/money.js';
import { graphql, readFragment } from '../../generated/gql/index.js';
import { ConfirmPreviewDialog } from '../../ui/ConfirmPreviewDialog.js';
import { useToasts } from '../../ui/JobToast.js';
import { useStatusText } from '../../ui/StatusChip.js';
import { RETURN_TO_DECIDE, type ReturnDialogProps } from './return-to-decide.js';

const APPROVE = graphql(`
  mutation ApproveReturn($input: ApproveReturnInput!) {
    approveReturn(input: $input) { return { ...ReturnRow ...ReturnActions } userErrors { code message field } }
  }
`);

/** Approves a return, after saying what will come of it: money, goods, freight. */
export function ApproveReturnDialog({ return: row, onClose }: ReturnDialogProps) {
  const { t } = useTranslation('returns');
  const statusText = useStatusText();
  const toasts = useToasts();
  const approve = useCommand(APPROVE, { refetch: 'active' });
  const { id, version, returnNo, kind, refundAmount, freightBearer, freightAmount } = readFragment(RETURN_TO_DECIDE, row);
  return (
    <ConfirmPreviewDialog
      title={t('approve.title', { number: returnNo })} verb={t('actions.approve')} onClose={onClose}
      effects={[
        t(`approve.${kind}`, { amount: formatYuan(refundAmount.amount) }),
        t('approve.freight', { bearer: statusText('FreightBearer', freightBearer), amount: formatYuan(freightAmount.amount) }),
      ]}
      onConfirm={async () => {
        const refusals = await approve({ returnId: id, expectedVersion: version });
        if (refusals.length === 0) toasts.done(t('approve.done', { number: returnNo }));
        return refusalText(refusals);
      }}
    />
  );
}
