import { useQuery } from '@apollo/client/react';
import Link from '@mui/material/Link';
import Skeleton from '@mui/material/Skeleton';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useForm } from 'react-hook-form';
import { Link as RouterLink } from 'react-router';
import { paths } from '../../app/paths.js';
import { useMay } from '../../auth/session.js';
import { useCommand } from '../../command/use-command.js';
import { graphql } from '../../generated/gql/index.js';
import type { OrderActionsFragment } from '../../generated/gql/graphql.js';
import { useText } from '../../i18n/use-text.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { FormDialog } from '../../ui/FormDialog.js';
import { useToasts } from '../../ui/JobToast.js';
import { CANCEL_ORDER } from './order-commands.js';
import { OrderImpact } from './OrderImpact.js';

const CANCEL_PLAN = graphql(`
  query OrderCancelPlan($orderId: ID!) {
    orderCancelPlan(orderId: $orderId) { planToken ...OrderImpact }
  }
`);

/** Cancels an order for good: says first, as the API sees it, what is released, void and paid back. */
export default function CancelOrderDialog({ order, onClose }: { order: OrderActionsFragment; onClose: () => void }) {
  const { t } = useText();
  const toasts = useToasts();
  const may = useMay();
  const { data, error, refetch } = useQuery(CANCEL_PLAN, { variables: { orderId: order.id }, fetchPolicy: 'network-only' });
  const cancel = useCommand(CANCEL_ORDER, { refetch: 'active', onDone: () => toasts.done(t('orders:cancel.done', order)) });
  const form = useForm({ defaultValues: { reason: '' } });
  const submit = async ({ reason }: { reason: string }) => {
    const refusals = await cancel({ orderId: order.id, expectedVersion: order.version, reason: reason.trim(), planToken: data?.orderCancelPlan.planToken ?? null });
    if (refusals.some(({ code }) => code === 'STALE_VERSION')) void refetch();
    return refusals;
  };
  const problem = form.formState.errors.reason?.message;
  return (
    <FormDialog title={t('orders:cancel.title', order)} verb={t('orders:actions.cancel')} destructive form={form} onClose={onClose} onSubmit={submit}>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data ? <OrderImpact impact={data.orderCancelPlan} /> : !error && <Skeleton variant="rounded" height={96} aria-label={t('table.loading')} />}
      {may('order:edit') && order.itemCount > 1 && <Link component={RouterLink} to={paths.orderEdit(order.orderNo)} variant="body2">{t('orders:cancel.part')}</Link>}
      <Typography variant="body2" sx={{ fontWeight: 600 }}>{t('orders:cancel.effectFinal')}</Typography>
      <TextField
        {...form.register('reason', { validate: (text) => text.trim().length > 1 || t('form.required') })} autoFocus required label={t('orders:cancel.reason')} multiline minRows={2}
        error={problem !== undefined} helperText={problem} slotProps={{ htmlInput: { maxLength: 200 } }}
      />
    </FormDialog>
  );
}
