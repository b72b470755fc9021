import { useQuery } from '@apollo/client/react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
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
  const [leftOut, setLeftOut] = useState<readonly string[]>([]);
  const items = data?.orderMergePlan.items ?? [];
  const isFree = (id: string): boolean => items.some(({ order, problems }) => order.id === id && problems.length === 0);
  const chosen = asked.filter((id) => isFree(id) && !leftOut.includes(id));
  // Whoever goes with one of them already comes along, asked for or not.
  const along = items.filter(({ order }) => !asked.includes(order.id));
  const count = chosen.length + along.length;
  const ready = isFree(asked[0] ?? '') && count > 1 && along.every(({ problems }) => problems.length === 0);
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
      title={t('orders:merge.title')} verb={t('orders:merge.verb')} form={form} size="sm" ready={ready} onClose={onClose}
      onSubmit={({ reason }) => merge({ orderIds: chosen, reason: reason.trim() })}
    >
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>{t('orders:merge.effect')}</Typography>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton variant="rounded" height={96} aria-label={t('table.loading')} />}
      {data && (
        <Stack component="ul" spacing={2} sx={{ m: 0, p: 0, listStyle: 'none' }}>
          {items.map(({ order: { id, orderNo, displayStatus, itemSummary }, problems }) => {
            const fixed = id === asked[0] || !asked.includes(id) || problems.length > 0;
            return (
              <Box component="li" key={id} sx={{ display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: 1 }}>
                <Checkbox
                  size="small" checked={!leftOut.includes(id) && problems.length === 0} disabled={fixed} sx={{ alignSelf: 'start', mt: -1 }} slotProps={{ input: { 'aria-label': orderNo } }}
                  onChange={(_, on) => setLeftOut(on ? leftOut.filter((each) => each !== id) : [...leftOut, id])}
                />
                <Box sx={{ minWidth: 0 }}>
                  <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap', alignItems: 'center' }}>
                    <Box component="span" sx={{ fontWeight: 600 }}>{orderNo}</Box>
                    <StatusChip of="OrderDisplayStatus" value={displayStatus} />
                  </Box>
                  <Typography variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>{itemSummary}</Typography>
                  {problems.map(({ message }) => <Typography key={message} variant="body2" sx={{ color: 'error.main' }}>{message}</Typography>)}
                </Box>
              </Box>
            );
          })}
        </Stack>
      )}
      {data && <Alert severity={ready ? 'info' : 'warning'} role="status">{t(ready ? 'orders:merge.ready' : 'orders:merge.blocked', { count })}</Alert>}
      <FormText
        form={form} name="reason" label={t('orders:merge.reason')} field={{ multiline: true, minRows: 2, slotProps: { htmlInput: { maxLength: 200 } } }}
        rules={{ validate: (value) => String(value).trim().length > 1 || t('form.required') }}
      />
    </FormDialog>
  );
}
