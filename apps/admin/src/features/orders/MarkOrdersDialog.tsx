import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useCommand } from '../../command/use-command.js';
import { useText } from '../../i18n/use-text.js';
import { FormDialog } from '../../ui/FormDialog.js';
import { useToasts } from '../../ui/JobToast.js';
import { markSchema, marksInput, marksNothing, NO_MARKS, type MarkValues } from './mark-form.js';
import { MarkFields } from './MarkFields.js';
import { MARK_ORDERS } from './order-marks.js';

/** Marks an order at once: tags, flag, urgency. What is not chosen stays as it is. */
export default function MarkOrdersDialog({ orderIds, onClose }: { orderIds: readonly string[]; onClose: () => void }) {
  const { t } = useText();
  const toasts = useToasts();
  const mark = useCommand(MARK_ORDERS, { refetch: 'active', onDone: ({ changed }) => toasts.done(t('orders:marks.done', { count: changed ?? 0 })) });
  const form = useForm<MarkValues>({ resolver: zodResolver(markSchema), defaultValues: NO_MARKS });
  const submit = async (values: MarkValues) => (marksNothing(values) ? [{ code: 'INVALID_INPUT', message: t('orders:marks.nothing') }] : mark({ orderIds: [...orderIds], ...marksInput(values) }));
  return (
    <FormDialog title={t('orders:marks.title', { count: orderIds.length })} verb={t('orders:marks.verb')} form={form} onClose={onClose} onSubmit={submit}>
      <MarkFields control={form.control} />
    </FormDialog>
  );
}
