import Typography from '@mui/material/Typography';
import { useForm } from 'react-hook-form';
import { useCommand } from '../../command/use-command.js';
import { graphql } from '../../generated/gql/index.js';
import { useText } from '../../i18n/use-text.js';
import { FormDialog } from '../../ui/FormDialog.js';
import { FormText } from '../../ui/FormInput.js';
import { useToasts } from '../../ui/JobToast.js';

const TAKE_APART_ORDERS = graphql(`
  mutation TakeApartOrders($input: TakeApartOrdersInput!) {
    takeApartOrders(input: $input) { order { id ...OrderFollowUps } userErrors { code message field } }
  }
`);

interface TakeApartOrdersDialogProps {
  order: { id: string; orderNo: string; version: number };
  /** The numbers of all orders of the parcel. */
  orderNos: readonly string[];
  onClose: () => void;
}

/** Has the orders of a parcel go alone again: which, what comes of it, and why. */
export default function TakeApartOrdersDialog({ order, orderNos, onClose }: TakeApartOrdersDialogProps) {
  const { t } = useText();
  const toasts = useToasts();
  const takeApart = useCommand(TAKE_APART_ORDERS, { refetch: 'active', onDone: () => toasts.done(t('orders:merge.apart', { count: orderNos.length })) });
  const form = useForm({ defaultValues: { reason: '' } });
  return (
    <FormDialog
      title={t('orders:merge.takeApartTitle', { count: orderNos.length })} verb={t('orders:merge.takeApart')} form={form} onClose={onClose}
      onSubmit={({ reason }) => takeApart({ orderId: order.id, expectedVersion: order.version, reason: reason.trim() })}
    >
      <Typography variant="body2">{orderNos.join(' · ')}</Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>{t('orders:merge.takeApartEffect')}</Typography>
      <FormText
        form={form} name="reason" label={t('orders:merge.reason')} field={{ multiline: true, minRows: 2, slotProps: { htmlInput: { maxLength: 200 } } }}
        rules={{ validate: (value) => String(value).trim().length > 1 || t('form.required') }}
      />
    </FormDialog>
  );
}
