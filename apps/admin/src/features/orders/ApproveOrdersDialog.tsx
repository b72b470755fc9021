import { useMutation } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { refusalText, useCommand } from '../../command/use-command.js';
import type { ApproveOrdersInput, ApproveOrdersMutation } from '../../generated/gql/graphql.js';
import { useText } from '../../i18n/use-text.js';
import { ConfirmPreviewDialog } from '../../ui/ConfirmPreviewDialog.js';
import { explain } from '../../ui/explain-error.js';
import { useToasts } from '../../ui/JobToast.js';
import { APPROVE_ORDERS } from './order-commands.js';

interface ApproveOrdersDialogProps {
  which: Pick<ApproveOrdersInput, 'orderIds' | 'filter'>;
  onDone: () => void;
  onClose: () => void;
}

/** Approves many orders in the background: first the API says how many it can, and why not the rest. */
export default function ApproveOrdersDialog({ which, onDone, onClose }: ApproveOrdersDialogProps) {
  const { t } = useText();
  const toasts = useToasts();
  const { preview, refusal } = useDryRun(which);
  const approve = useCommand(APPROVE_ORDERS, {
    onDone: () => {
      toasts.job(t('orders:bulk.started', { count: preview?.approvable ?? 0 }));
      onDone();
    },
  });
  const run = async () => refusalText(await approve(which));
  const effects = refusal ? [refusal] : preview
    ? [t('orders:approve.ready', { count: preview.approvable }), ...preview.blocked.map(({ count, reason }) => t('orders:approve.skipped', { count, reason: reason.message }))]
    : [t('table.loading')];
  return <ConfirmPreviewDialog title={t('orders:approve.many', { count: preview?.approvable ?? 0 })} effects={effects} verb={t('orders:actions.approve')} onConfirm={run} onClose={onClose} done={refusal !== undefined || preview?.approvable === 0} />;
}

type Preview = NonNullable<ApproveOrdersMutation['approveOrders']['preview']>;

function useDryRun(which: ApproveOrdersDialogProps['which']): { preview?: Preview; refusal?: string } {
  const [mutate] = useMutation(APPROVE_ORDERS);
  const [asked] = useState(which); // what was selected when the dialog opened
  const [answer, setAnswer] = useState<{ preview?: Preview; refusal?: string }>({});
  useEffect(function askForPreview() {
    mutate({ variables: { input: { ...asked, dryRun: true } } }).then(({ data }) => {
      const refusal = refusalText(data?.approveOrders.userErrors ?? []);
      setAnswer({ ...(data?.approveOrders.preview && { preview: data.approveOrders.preview }), ...(refusal && { refusal }) });
    }, (error: unknown) => setAnswer({ refusal: explain(error).message }));
  }, [mutate, asked]);
  return answer;
}
