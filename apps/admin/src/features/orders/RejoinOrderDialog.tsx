import Typography from '@mui/material/Typography';
import { useForm } from 'react-hook-form';
import { useCommand } from '../../command/use-command.js';
import { graphql } from '../../generated/gql/index.js';
import type { OrderParcelsFragment } from '../../generated/gql/graphql.js';
import { useText } from '../../i18n/use-text.js';
import { FormDialog } from '../../ui/FormDialog.js';
import { FormText } from '../../ui/FormInput.js';
import { useToasts } from '../../ui/JobToast.js';

const REJOIN_ORDER = graphql(`
  mutation RejoinOrder($input: RejoinOrderInput!) {
    rejoinOrder(input: $input) { order { id ...OrderParcels ...OrderActions } userErrors { code message field } }
  }
`);

/** Has the parts of an order that have not left go in one parcel again: which, what comes of it, and why. */
export default function RejoinOrderDialog({ order, numbers, onClose }: { order: OrderParcelsFragment; numbers: readonly string[]; onClose: () => void }) {
  const { t } = useText();
  const toasts = useToasts();
  const rejoin = useCommand(REJOIN_ORDER, { refetch: 'active', onDone: () => toasts.done(t('orders:split.rejoined', order)) });
  const form = useForm({ defaultValues: { reason: '' } });
  return (
    <FormDialog
      title={t('orders:split.rejoinTitle', order)} verb={t('orders:split.rejoin')} form={form} onClose={onClose}
      onSubmit={({ reason }) => rejoin({ orderId: order.id, expectedVersion: order.version, reason: reason.trim() })}
    >
      <Typography variant="body2">{numbers.join(' · ')}</Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>{t('orders:split.rejoinEffect')}</Typography>
      <FormText
        form={form} name="reason" label={t('orders:split.reason')} field={{ autoFocus: true, multiline: true, minRows: 2, slotProps: { htmlInput: { maxLength: 200 } } }}
        rules={{ validate: (value) => String(value).trim().length > 1 || t('form.required') }}
      />
    </FormDialog>
  );
}
