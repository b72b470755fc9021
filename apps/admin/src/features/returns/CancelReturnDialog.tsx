import { useTranslation } from 'react-i18next';
import { refusalText, useCommand } from '../../command/use-command.js';
import { graphql, readFragment } from '../../generated/gql/index.js';
import { ConfirmPreviewDialog } from '../../ui/ConfirmPreviewDialog.js';
import { useToasts } from '../../ui/JobToast.js';
import { RETURN_TO_DECIDE, type ReturnDialogProps } from './return-to-decide.js';

const CANCEL = graphql(`
  mutation CancelReturn($input: CancelReturnInput!) {
    cancelReturn(input: $input) { return { ...ReturnRow ...ReturnActions } userErrors { code message field } }
  }
`);

/** Withdraws a return whose goods are not on their way yet. */
export function CancelReturnDialog({ return: row, onClose }: ReturnDialogProps) {
  const { t } = useTranslation('returns');
  const toasts = useToasts();
  const cancel = useCommand(CANCEL, { refetch: 'active' });
  const { id, version, returnNo } = readFragment(RETURN_TO_DECIDE, row);
  return (
    <ConfirmPreviewDialog
      title={t('cancel.title', { number: returnNo })} verb={t('actions.cancel')} effects={[t('cancel.effect')]} destructive onClose={onClose}
      onConfirm={async () => {
        const refusals = await cancel({ returnId: id, expectedVersion: version });
        if (refusals.length === 0) toasts.done(t('cancel.done', { number: returnNo }));
        return refusalText(refusals);
      }}
    />
  );
}
