import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalText, useCommand } from '../../command/use-command.js';
import { formatYuan, sumYuan } from '../../format/money.js';
import type { OrderActionsFragment } from '../../generated/gql/graphql.js';
import { ConfirmPreviewDialog } from '../../ui/ConfirmPreviewDialog.js';
import { CopyText } from '../../ui/CopyText.js';
import { useToasts } from '../../ui/JobToast.js';
import { START_PAYMENT } from './order-commands.js';

/** Opens a payment of what is due and gives the link by which the customer pays. */
export default function StartPaymentDialog({ order, onClose }: { order: OrderActionsFragment; onClose: () => void }) {
  const { t } = useTranslation('orders');
  const toasts = useToasts();
  const [payUrl, setPayUrl] = useState<string>();
  const start = useCommand(START_PAYMENT, {
    refetch: 'active',
    onDone: (payload) => {
      setPayUrl(payload.payUrl ?? undefined);
      toasts.done(t('pay.ready'));
    },
  });
  const due = sumYuan([order.payable.amount, `-${order.paid.amount}`]);
  const confirm = async (): Promise<string | undefined> => {
    // '' when it was done: the link must stay on screen
    return refusalText(await start({ orderId: order.id })) ?? '';
  };
  const effects = payUrl ? [t('pay.ready')] : [t('pay.effect', { amount: formatYuan(due) })];
  return (
    <ConfirmPreviewDialog title={t('pay.title', order)} verb={t('actions.startPayment')} effects={effects} onConfirm={confirm} onClose={onClose} done={payUrl !== undefined}>
      {payUrl && (
        <Box sx={{ display: 'flex', gap: 2, alignItems: 'center', mt: 3 }}>
          <Button variant="contained" href={payUrl} target="_blank" rel="noreferrer">{t('pay.open')}</Button>
          <CopyText text={payUrl}>{''}</CopyText>
        </Box>
      )}
    </ConfirmPreviewDialog>
  );
}
