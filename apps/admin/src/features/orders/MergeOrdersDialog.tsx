import { useQuery } from '@apollo/client/react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useCommand } from '../../command/use-command.js';
import { graphql } from '../../generated/gql/index.js';
import { useText } from '../../i18n/use-text.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { FormDialog } from '../../ui/FormDialog.js';
import { FormText } from '../../ui/FormInput.js';
import { useToasts } from '../../ui/JobToast.js';
import { StatusChip } from '../../ui/StatusChip.js';

const ORDER_MERGE_PLAN = graphql(`
  query OrderMergePlan($input: OrderMergeInput!) {
    orderMergePlan(input: $input) {
      possible
      items { order { id orderNo displayStatus itemSummary } problems { code message } }
    }
  }
`);
const MERGE_ORDERS = graphql(`
  mutation MergeOrders($input: MergeOrdersInput!) {
    mergeOrders(input: $input) { order { id ...OrderFollowUps } userErrors { code message field } }
  }
`);

interface MergeOrdersDialogProps {
  orderIds: readonly string[];
  onDone?: () => void;
  onClose: () => void;
}

/** Puts orders into one parcel: first which go together and what is in the way of each, then why. */
export default function MergeOrdersDialog({ orderIds, onDone, onClose }: MergeOrdersDialogProps) {
  const { t } = useText();
  const toasts = useToasts();
  const [asked] = useState(() => [...orderIds]); // what was selected when the dialog opened
  const { data, error, refetch } = useQuery(ORDER_MERGE_PLAN, { variables: { input: { orderIds: asked } }, fetchPolicy: 'network-only' });
  const plan = data?.orderMergePlan;
  const count = plan?.items.length ?? asked.length;
  const merge = useCommand(MERGE_ORDERS, {
    refetch: 'active',
    onDone: () => {
      toasts.done(t('orders:merge.done', { count }));
      onDone?.();
    },
  });
  const form = useForm({ defaultValues: { reason: '' } });
  return (
    <FormDialog
      title={t('orders:merge.title', { count })} verb={t('orders:merge.verb')} form={form} size="sm" ready={plan?.possible === true} onClose={onClose}
      onSubmit={({ reason }) => merge({ orderIds: asked, reason: reason.trim() })}
    >
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>{t('orders:merge.effect')}</Typography>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!plan && !error && <Skeleton variant="rounded" height={96} aria-label={t('table.loading')} />}
      {plan && (
        <Stack component="ul" spacing={3} role="status" sx={{ m: 0, p: 0, listStyle: 'none' }}>
          {plan.items.map(({ order, problems }) => (
            <Box component="li" key={order.id}>
              <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap', alignItems: 'center' }}>
                <Box component="span" sx={{ fontWeight: 600 }}>{order.orderNo}</Box>
                <StatusChip of="OrderDisplayStatus" value={order.displayStatus} />
              </Box>
              <Typography variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>{order.itemSummary}</Typography>
              {problems.map(({ message }) => <Typography key={message} variant="body2" sx={{ color: 'error.main' }}>{message}</Typography>)}
            </Box>
          ))}
        </Stack>
      )}
      {plan && !plan.possible && <Alert severity="warning">{t('orders:merge.blocked')}</Alert>}
      <FormText
        form={form} name="reason" label={t('orders:merge.reason')} field={{ multiline: true, minRows: 2, slotProps: { htmlInput: { maxLength: 200 } } }}
        rules={{ validate: (value) => String(value).trim().length > 1 || t('form.required') }}
      />
    </FormDialog>
  );
}
