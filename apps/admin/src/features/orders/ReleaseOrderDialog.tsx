import { zodResolver } from '@hookform/resolvers/zod';
import TextField from '@mui/material/TextField';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { useText } from '../../i18n/use-text.js';
import { useCommand } from '../../command/use-command.js';
import type { OrderActionsFragment } from '../../generated/gql/graphql.js';
import { FormDialog } from '../../ui/FormDialog.js';
import { useToasts } from '../../ui/JobToast.js';
import { RELEASE_ORDER } from './order-commands.js';

/** Lets a held order go on, saying why. */
export default function ReleaseOrderDialog({ order, onClose }: { order: OrderActionsFragment; onClose: () => void }) {
  const { t } = useText();
  const toasts = useToasts();
  const release = useCommand(RELEASE_ORDER, { refetch: 'active', onDone: () => toasts.done(t('orders:release.done', order)) });
  const schema = z.object({ note: z.string().trim().min(1, t('form.required')).max(500) });
  const form = useForm({ resolver: zodResolver(schema), defaultValues: { note: '' } });
  const submit = ({ note }: { note: string }) => release({ orderId: order.id, expectedVersion: order.version, note });
  return (
    <FormDialog title={t('orders:release.title', order)} verb={t('orders:actions.release')} form={form} onClose={onClose} onSubmit={submit}>
      <TextField {...form.register('note')} autoFocus required label={t('orders:release.note')} multiline minRows={2} error={Boolean(form.formState.errors.note)} helperText={form.formState.errors.note?.message} slotProps={{ htmlInput: { maxLength: 500 } }} />
    </FormDialog>
  );
}
