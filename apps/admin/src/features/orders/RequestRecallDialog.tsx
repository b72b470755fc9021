import Typography from '@mui/material/Typography';
import { useForm } from 'react-hook-form';
import { useCommand } from '../../command/use-command.js';
import type { OrderActionsFragment } from '../../generated/gql/graphql.js';
import { useText } from '../../i18n/use-text.js';
import { FormDialog } from '../../ui/FormDialog.js';
import { FormText, useTextRules } from '../../ui/FormInput.js';
import { useToasts } from '../../ui/JobToast.js';
import { REQUEST_RECALL } from './order-commands.js';

/** Asks the warehouse for goods that are in hand, so that their order can be changed or cancelled. */
export default function RequestRecallDialog({ order, onClose }: { order: OrderActionsFragment; onClose: () => void }) {
  const { t } = useText();
  const toasts = useToasts();
  const textRules = useTextRules();
  const request = useCommand(REQUEST_RECALL, { refetch: 'active', onDone: () => toasts.done(t('orders:recall.done', order)) });
  const form = useForm({ defaultValues: { reason: '' } });
  return (
    <FormDialog title={t('orders:recall.title', order)} verb={t('orders:actions.requestRecall')} form={form} onClose={onClose} onSubmit={({ reason }) => request({ orderId: order.id, expectedVersion: order.version, reason: reason.trim() })}>
      <Typography variant="body2">{t('orders:recall.effect')}</Typography>
      <FormText form={form} name="reason" label={t('orders:recall.reason')} rules={textRules(2, 200)} field={{ autoFocus: true, multiline: true, minRows: 2 }} />
    </FormDialog>
  );
}
