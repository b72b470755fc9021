import { useQuery } from '@apollo/client/react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useForm } from 'react-hook-form';
import { useCommand } from '../../command/use-command.js';
import { graphql } from '../../generated/gql/index.js';
import type { OrderParcelsFragment } from '../../generated/gql/graphql.js';
import { useText } from '../../i18n/use-text.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { FormDialog } from '../../ui/FormDialog.js';
import { FormSelect, FormText } from '../../ui/FormInput.js';
import { useToasts } from '../../ui/JobToast.js';
import { PlainTable } from '../../ui/PlainTable.js';
import { useSettled } from './use-settled.js';

const ORDER_SPLIT_PLAN = graphql(`
  query OrderSplitPlan($input: OrderSplitInput!) {
    orderSplitPlan(input: $input) { possible warehouses { warehouse { id name } here missing } problems { code message } }
  }
`);
const SPLIT_ORDER = graphql(`
  mutation SplitOrder($input: SplitOrderInput!) {
    splitOrder(input: $input) { order { id ...OrderParcels ...OrderActions } userErrors { code message field } }
  }
`);

type Part = OrderParcelsFragment['fulfilmentOrders'][number];

interface SplitForm {
  /** Pieces that go apart, by line of the fulfilment order, as typed. */
  pieces: Record<string, string>;
  warehouseId: string;
  reason: string;
}

/** Has pieces of one part of an order leave on their own: how many of which line, from where, and what is in the way. */
export default function SplitOrderDialog({ order, part, onClose }: { order: OrderParcelsFragment; part: Part; onClose: () => void }) {
  const { t } = useText();
  const toasts = useToasts();
  const form = useForm<SplitForm>({ defaultValues: { pieces: {}, warehouseId: part.warehouse?.id ?? '', reason: '' } });
  const { pieces, warehouseId } = form.watch();
  const chosen = part.lines.map(({ id }) => ({ fulfilmentOrderLineId: id, quantity: Number(pieces[id] ?? '') })).filter(({ quantity }) => quantity > 0);
  const asked = { fulfilmentOrderId: part.id, lines: chosen, ...(warehouseId !== '' && { warehouseId }) };
  const settled = useSettled(asked);
  const { data, previousData, error, loading, refetch } = useQuery(ORDER_SPLIT_PLAN, { variables: { input: settled }, fetchPolicy: 'network-only' });
  const plan = (data ?? previousData)?.orderSplitPlan;
  const isFresh = !loading && JSON.stringify(settled) === JSON.stringify(asked);
  const apart = chosen.reduce((sum, { quantity }) => sum + quantity, 0);
  const ready = isFresh && Boolean(plan?.possible) && apart > 0;
  const split = useCommand(SPLIT_ORDER, { refetch: 'active', onDone: () => toasts.done(t('orders:split.done', order)) });
  // A marketplace is told line by line what has left.
  const wholeLines = order.source === 'TAOBAO';
  const places = plan?.warehouses.flatMap(({ warehouse, here, missing }) => (warehouse ? [{
    value: warehouse.id,
    text: here ? t('orders:split.here', { warehouse: warehouse.name }) : missing > 0 ? t('orders:split.missing', { warehouse: warehouse.name, count: missing }) : warehouse.name,
  }] : [])) ?? [{ value: part.warehouse?.id ?? '', text: part.warehouse?.name ?? '' }];
  return (
    <FormDialog
      title={t('orders:split.title', part)} verb={t('orders:split.verb')} form={form} size="sm" ready={ready} onClose={onClose}
      onSubmit={({ reason }) => split({ ...asked, expectedVersion: part.version, reason: reason.trim() })}
    >
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>{t('orders:split.effect', part)}{wholeLines && ` ${t('orders:split.whole')}`}</Typography>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      <PlainTable
        label={t('orders:split.goods')} heads={[t('orders:split.goods'), { text: t('orders:split.there'), number: true }, { text: t('orders:split.apart'), number: true }]}
        rows={part.lines.map(({ id, skuCode, title, quantity }, index) => ({
          id,
          cells: [
            <Box key="goods" sx={{ overflowWrap: 'anywhere' }}>{title}<Box sx={{ color: 'text.secondary' }}>{skuCode}</Box></Box>,
            quantity,
            wholeLines
              ? <Checkbox key="all" size="small" autoFocus={index === 0} checked={Number(pieces[id] ?? '') > 0} slotProps={{ input: { 'aria-label': skuCode } }} onChange={(_, on) => form.setValue(`pieces.${id}`, on ? String(quantity) : '')} />
              : (
                <TextField
                  key="pieces" {...form.register(`pieces.${id}`)} size="small" placeholder="0" autoFocus={index === 0} sx={{ width: 80, '& legend': { maxWidth: 0, padding: 0 } }}
                  error={!/^\d{0,4}$/.test(pieces[id] ?? '') || Number(pieces[id] ?? '') > quantity}
                  slotProps={{ htmlInput: { inputMode: 'numeric', 'aria-label': skuCode, maxLength: 4, style: { textAlign: 'right' } } }}
                />
              ),
          ],
        }))}
      />
      <FormSelect form={form} name="warehouseId" label={t('orders:split.warehouse')} options={places} />
      <Alert severity={ready || !isFresh ? 'info' : 'warning'} role="status">
        {!isFresh || !plan ? t('orders:split.loading') : ready ? t('orders:split.ready', { apart, stay: part.itemCount - apart }) : plan.problems.map(({ message }) => <div key={message}>{message}</div>)}
      </Alert>
      <FormText
        form={form} name="reason" label={t('orders:split.reason')} field={{ multiline: true, minRows: 2, slotProps: { htmlInput: { maxLength: 200 } } }}
        rules={{ validate: (value) => String(value).trim().length > 1 || t('form.required') }}
      />
    </FormDialog>
  );
}
