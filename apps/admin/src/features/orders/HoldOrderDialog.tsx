import { zodResolver } from '@hookform/resolvers/zod';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { useCommand } from '../../command/use-command.js';
import type { OrderActionsFragment } from '../../generated/gql/graphql.js';
import { FormDialog } from '../../ui/FormDialog.js';
import { useToasts } from '../../ui/JobToast.js';
import { useStatusText } from '../../ui/StatusChip.js';
import { HOLD_REASONS } from './hold-reasons.js';
import { HOLD_ORDER } from './order-commands.js';

const schema = z.object({ reason: z.enum(HOLD_REASONS), note: z.string().max(500) });

/** Stops an order, with a reason. */
export default function HoldOrderDialog({ order, onClose }: { order: OrderActionsFragment; onClose: () => void }) {
  const { t } = useTranslation('orders');
  const statusText = useStatusText();
  const toasts = useToasts();
  const hold = useCommand(HOLD_ORDER, { refetch: 'active', onDone: () => toasts.done(t('hold.done', order)) });
  const form = useForm<z.infer<typeof schema>>({ resolver: zodResolver(schema), defaultValues: { reason: 'ADDRESS_INCOMPLETE', note: '' } });
  const submit = ({ reason, note }: z.infer<typeof schema>) => hold({ orderId: order.id, expectedVersion: order.version, reason, note: note || null });
  return (
    <FormDialog title={t('hold.title', order)} verb={t('actions.hold')} form={form} onClose={onClose} onSubmit={submit}>
      <Controller
        name="reason" control={form.control}
        render={({ field, fieldState }) => (
          <TextField {...field} select label={t('hold.reason')} error={fieldState.invalid} helperText={fieldState.error?.message}>
            {HOLD_REASONS.map((reason) => <MenuItem key={reason} value={reason}>{statusText('HoldReason', reason)}</MenuItem>)}
          </TextField>
        )}
      />
      <TextField {...form.register('note')} label={t('hold.note')} multiline minRows={2} error={Boolean(form.formState.errors.note)} helperText={form.formState.errors.note?.message} slotProps={{ htmlInput: { maxLength: 500 } }} />
    </FormDialog>
  );
}
