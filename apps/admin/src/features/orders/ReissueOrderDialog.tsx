import { useQuery } from '@apollo/client/react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { Controller, useForm } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { paths } from '../../app/paths.js';
import { useCommand } from '../../command/use-command.js';
import { graphql } from '../../generated/gql/index.js';
import type { OrderActionsFragment } from '../../generated/gql/graphql.js';
import { useText } from '../../i18n/use-text.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { FormDialog } from '../../ui/FormDialog.js';
import { FormText } from '../../ui/FormInput.js';
import { useToasts } from '../../ui/JobToast.js';

const REISSUABLE = graphql(`
  query ReissuableOrder($id: ID!) {
    order(id: $id) { id lines { id skuCode title quantity } }
  }
`);
const REISSUE_ORDER = graphql(`
  mutation ReissueOrder($input: ReissueOrderInput!) {
    reissueOrder(input: $input) { order { id ...OrderFollowUps } reissue { id orderNo } userErrors { code message field } }
  }
`);

interface ReissueForm {
  /** Pieces by line of the order, as typed. */
  quantities: Record<string, string>;
  reason: string;
  beyondOrdered: boolean;
}

/** Sends goods of an order once more: which pieces, and why. More than were ordered needs a tick of its own. */
export default function ReissueOrderDialog({ order, onClose }: { order: OrderActionsFragment; onClose: () => void }) {
  const { t } = useText();
  const toasts = useToasts();
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery(REISSUABLE, { variables: { id: order.id } });
  const reissue = useCommand(REISSUE_ORDER, {
    refetch: 'active',
    onDone: (payload) => {
      if (!payload.reissue) return;
      toasts.done(t('orders:reissue.done', payload.reissue));
      void navigate(paths.order(payload.reissue.orderNo));
    },
  });
  const form = useForm<ReissueForm>({ defaultValues: { quantities: {}, reason: '', beyondOrdered: false } });
  return (
    <FormDialog
      title={t('orders:reissue.title', order)} verb={t('orders:actions.reissue')} form={form} size="sm" onClose={onClose}
      onSubmit={async ({ quantities, reason, beyondOrdered }) => {
        const lines = Object.entries(quantities).map(([orderLineId, quantity]) => ({ orderLineId, quantity: Number(quantity) })).filter(({ quantity }) => quantity > 0);
        if (lines.length === 0) return [{ code: 'INVALID_INPUT', message: t('orders:reissue.noLine') }];
        return reissue({ orderId: order.id, expectedVersion: order.version, lines, reason: reason.trim(), beyondOrdered });
      }}
    >
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>{t('orders:reissue.effect')}</Typography>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton variant="rounded" height={96} aria-label={t('table.loading')} />}
      {data?.order.lines.length === 0 && <Alert severity="info">{t('orders:reissue.noLine')}</Alert>}
      {data?.order.lines.map((line) => (
        <Box key={line.id} role="group" aria-label={line.title} sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 140px' }, gap: 3, alignItems: 'center' }}>
          <Box>{line.title}<Box sx={{ color: 'text.secondary' }}>{line.skuCode}</Box></Box>
          <FormText
            form={form} name={`quantities.${line.id}`} label={t('orders:reissue.quantity', { count: line.quantity })}
            rules={{ validate: (value) => value === undefined || /^\d{0,4}$/.test(String(value)) || t('form.number') }} field={{ slotProps: { htmlInput: { inputMode: 'numeric' } } }}
          />
        </Box>
      ))}
      <FormText
        form={form} name="reason" label={t('orders:reissue.reason')} field={{ multiline: true, minRows: 2, slotProps: { htmlInput: { maxLength: 200 } } }}
        rules={{ validate: (value) => String(value).trim().length > 1 || t('form.required') }}
      />
      <Controller control={form.control} name="beyondOrdered" render={({ field }) => <FormControlLabel label={t('orders:reissue.beyond')} control={<Checkbox checked={field.value} onChange={field.onChange} />} />} />
    </FormDialog>
  );
}
