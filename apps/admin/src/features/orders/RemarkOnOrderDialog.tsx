import { zodResolver } from '@hookform/resolvers/zod';
import TextField from '@mui/material/TextField';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { useCommand } from '../../command/use-command.js';
import type { OrderRemarksFragment } from '../../generated/gql/graphql.js';
import { useText } from '../../i18n/use-text.js';
import { FormDialog } from '../../ui/FormDialog.js';
import { useToasts } from '../../ui/JobToast.js';
import { REMARK_ON_ORDER } from './order-marks.js';

const schema = z.object({ serviceRemark: z.string().max(500), printRemark: z.string().max(200) });

/** Writes the two remarks of an order; an empty one is cleared. */
export default function RemarkOnOrderDialog({ order, onClose }: { order: OrderRemarksFragment; onClose: () => void }) {
  const { t } = useText();
  const toasts = useToasts();
  const remark = useCommand(REMARK_ON_ORDER, { refetch: 'active', onDone: () => toasts.done(t('orders:marks.remarksDone')) });
  const form = useForm<z.infer<typeof schema>>({ resolver: zodResolver(schema), defaultValues: { serviceRemark: order.serviceRemark ?? '', printRemark: order.printRemark ?? '' } });
  const submit = ({ serviceRemark, printRemark }: z.infer<typeof schema>) => remark({ orderId: order.id, expectedVersion: order.version, serviceRemark: serviceRemark || null, printRemark: printRemark || null });
  return (
    <FormDialog title={t('orders:marks.remarksTitle', { orderNo: order.orderNo })} verb={t('actions.save')} form={form} onClose={onClose} onSubmit={submit}>
      <TextField {...form.register('serviceRemark')} autoFocus multiline minRows={3} label={t('orders:marks.service')} error={Boolean(form.formState.errors.serviceRemark)} helperText={form.formState.errors.serviceRemark?.message} slotProps={{ htmlInput: { maxLength: 500 } }} />
      <TextField {...form.register('printRemark')} multiline minRows={2} label={t('orders:marks.print')} error={Boolean(form.formState.errors.printRemark)} helperText={form.formState.errors.printRemark?.message ?? t('orders:marks.printHint')} slotProps={{ htmlInput: { maxLength: 200 } }} />
    </FormDialog>
  );
}
