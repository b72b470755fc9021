import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useForm } from 'react-hook-form';
import { useCommand } from '../../command/use-command.js';
import { formatYuan, sumYuan } from '../../format/money.js';
import type { OrderActionsFragment } from '../../generated/gql/graphql.js';
import { useText } from '../../i18n/use-text.js';
import { FormDialog } from '../../ui/FormDialog.js';
import { useToasts } from '../../ui/JobToast.js';
import { CANCEL_ORDER } from './order-commands.js';

/** Cancels an order for good: says first what is released and what is paid back. */
export default function CancelOrderDialog({ order, onClose }: { order: OrderActionsFragment; onClose: () => void }) {
  const { t } = useText();
  const toasts = useToasts();
  const cancel = useCommand(CANCEL_ORDER, { refetch: 'active', onDone: () => toasts.done(t('orders:cancel.done', order)) });
  const form = useForm({ defaultValues: { reason: '' } });
  const toRefund = sumYuan([order.paid.amount, `-${order.refunded.amount}`]);
  const submit = ({ reason }: { reason: string }) => cancel({ orderId: order.id, expectedVersion: order.version, reason: reason.trim() });
  const problem = form.formState.errors.reason?.message;
  return (
    <FormDialog title={t('orders:cancel.title', order)} verb={t('orders:actions.cancel')} destructive form={form} onClose={onClose} onSubmit={submit}>
      <Box component="ul" sx={{ m: 0, pl: 5 }}>
        <li>{t('orders:cancel.effectStock', { count: order.itemCount })}</li>
        {Number(toRefund) > 0 && <li>{t('orders:cancel.effectRefund', { amount: formatYuan(toRefund) })}</li>}
        <li>{t('orders:cancel.effectFinal')}</li>
      </Box>
      <TextField
        {...form.register('reason', { validate: (text) => text.trim().length > 0 || t('form.required') })} autoFocus required label={t('orders:cancel.reason')} multiline minRows={2}
        error={problem !== undefined} helperText={problem} slotProps={{ htmlInput: { maxLength: 200 } }}
      />
    </FormDialog>
  );
}
