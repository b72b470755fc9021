import { useQuery } from '@apollo/client/react';
import { zodResolver } from '@hookform/resolvers/zod';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormControlLabel from '@mui/material/FormControlLabel';
import Skeleton from '@mui/material/Skeleton';
import Switch from '@mui/material/Switch';
import Typography from '@mui/material/Typography';
import { useMemo, useState } from 'react';
import { Controller, useForm, useWatch } from 'react-hook-form';
import { useNavigate, useSearchParams } from 'react-router';
import { NotFoundPage } from '../../app/NotFoundPage.js';
import { paths } from '../../app/paths.js';
import { useMay } from '../../auth/session.js';
import { useCommand } from '../../command/use-command.js';
import { graphql } from '../../generated/gql/index.js';
import type { OrderToCopyQuery } from '../../generated/gql/graphql.js';
import { useText } from '../../i18n/use-text.js';
import { DateText } from '../../ui/DateText.js';
import { DetailLayout } from '../../ui/DetailLayout.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { FormText } from '../../ui/FormInput.js';
import { useToasts } from '../../ui/JobToast.js';
import { LeaveGuard } from '../../ui/LeaveGuard.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { placeUserErrors } from '../../ui/place-user-errors.js';
import { MoneyFields } from './MoneyFields.js';
import { asksForReason, copyOf, EMPTY_ORDER, newOrderSchema, toPlaceOrderInput, type NewOrder } from './new-order.js';
import { NewOrderInvoice } from './NewOrderInvoice.js';
import { NewOrderLines } from './NewOrderLines.js';
import { NewOrderReceiver } from './NewOrderReceiver.js';
import { NewOrderTotal } from './NewOrderTotal.js';
import { PLACE_ORDER } from './order-commands.js';
import { OrderDrafts } from './OrderDrafts.js';
import { ORDER_SHOPS } from './order-shops.js';
import { useOrderDraft } from './use-order-draft.js';

const ORDER_TO_COPY = graphql(`
  query OrderToCopy($number: String!) {
    orderByNumber(number: $number) {
      id
      orderNo
      shop { id }
      cashOnDelivery
      buyerMessage
      receiverName
      receiverPhone
      receiverProvince
      receiverCity
      receiverDistrict
      receiverAddress
      lines { id skuCode quantity gift }
    }
  }
`);

/** A new order by hand, or a copy of another one (`?from=`, its number). */
export default function NewOrderPage() {
  const { t } = useText();
  const [search] = useSearchParams();
  const number = search.get('from') ?? '';
  const { data, error, refetch } = useQuery(ORDER_SHOPS);
  const copy = useQuery(ORDER_TO_COPY, { variables: { number }, skip: number === '', fetchPolicy: 'network-only' });
  const copied = copy.data?.orderByNumber;
  const title = copied ? t('orders:copy.title', { orderNo: copied.orderNo }) : t('orders:create.title');
  const failed = error ?? copy.error;
  if (failed) return <><PageHeader title={title} /><ErrorState error={failed} onRetry={() => { void refetch(); if (number) void copy.refetch(); }} /></>;
  if (!data || copy.loading) return <><PageHeader title={title} /><Skeleton variant="rounded" height={480} aria-label={t('table.loading')} /></>;
  if (number && !copied) return <NotFoundPage />;
  // A marketplace places its own orders.
  const shops = data.shops.nodes.filter(({ channel }) => channel !== 'TAOBAO').map(({ id, name }) => ({ value: id, text: name }));
  return <NewOrderForm key={number} title={title} shops={shops} copied={copied ?? undefined} />;
}

interface NewOrderFormProps {
  title: string;
  shops: readonly { value: string; text: string }[];
  copied: NonNullable<OrderToCopyQuery['orderByNumber']> | undefined;
}

/** A new order by hand: who and where, what, and how it is paid, with the total beside it as the API works it out. Kept as a draft while it is filled in. */
function NewOrderForm({ title, shops, copied }: NewOrderFormProps) {
  const { t } = useText();
  const navigate = useNavigate();
  const toasts = useToasts();
  const may = useMay();
  const schema = useMemo(() => newOrderSchema({ required: t('form.required'), money: t('form.money'), quantity: t('orders:create.quantityRange') }), [t]);
  const [initial] = useState(() => (copied ? copyOf(copied, shops.map(({ value }) => value)) : EMPTY_ORDER));
  const form = useForm<NewOrder>({ resolver: zodResolver(schema), defaultValues: initial });
  const draft = useOrderDraft(form, initial);
  const [lines, discount, gift] = useWatch({ control: form.control, name: ['lines', 'discount', 'gift'] });
  const place = useCommand(PLACE_ORDER, {
    onDone: ({ order }) => {
      if (!order) return;
      draft.placed();
      toasts.done(t('orders:create.done', order));
      void navigate(paths.order(order.orderNo));
    },
  });
  const submit = form.handleSubmit(async (values) => placeUserErrors(form, await place(toPlaceOrderInput(values, draft.id))));
  const { errors, isSubmitting } = form.formState;
  return (
    <form noValidate onSubmit={(event) => void submit(event)} onKeyDown={(event) => { if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit(event); }}>
      <PageHeader
        title={title} sticky
        aside={draft.savedAt && <Typography variant="body2" role="status" sx={{ color: 'text.secondary' }}>{t(draft.unsaved ? 'orders:create.draftUnsaved' : 'orders:create.draftSaved')} <DateText at={draft.savedAt} /></Typography>}
        actions={<Button type="submit" variant="contained" loading={isSubmitting}>{t('orders:create.submit')}</Button>}
      />
      {errors.root && <Alert severity="error" sx={{ mb: 4, whiteSpace: 'pre-line' }}>{errors.root.message}</Alert>}
      {copied && <Alert severity="info" sx={{ mb: 4 }}>{t('orders:copy.what')}</Alert>}
      {draft.problem && <Alert severity="warning" sx={{ mb: 4 }}>{draft.problem}</Alert>}
      {!copied && draft.others.length > 0 && <Box sx={{ mb: 4 }}><OrderDrafts drafts={draft.others} onGoOn={draft.goOn} onDiscard={(id) => void draft.discard(id)} /></Box>}
      <DetailLayout
        main={<>
          <NewOrderReceiver form={form} shops={shops} copied={copied} />
          <NewOrderLines form={form} priced={may('order:price') && !gift} />
          <MoneyFields form={form} free={gift}>
            {may('order:price') && <Box sx={{ gridColumn: '1 / -1' }}><Controller control={form.control} name="gift" render={({ field }) => <FormControlLabel control={<Switch checked={field.value} onChange={(_event, checked) => field.onChange(checked)} onBlur={field.onBlur} slotProps={{ input: { ref: field.ref } }} />} label={t('orders:gift.order')} />} /></Box>}
            {asksForReason({ lines, discount, gift }) && <Box sx={{ gridColumn: '1 / -1' }}><FormText form={form} name="priceReason" label={t(gift ? 'orders:gift.reason' : 'orders:create.priceReason')} rules={{ required: true }} /></Box>}
          </MoneyFields>
          <NewOrderInvoice form={form} marks={may('mark:edit')} />
        </>}
        side={<Box sx={{ position: { lg: 'sticky' }, top: { lg: 72 } }}><NewOrderTotal form={form} /></Box>}
      />
      <LeaveGuard unsaved={draft.isUnsaved} onKeep={draft.keepNow} />
    </form>
  );
}
