import { useQuery } from '@apollo/client/react';
import { zodResolver } from '@hookform/resolvers/zod';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Skeleton from '@mui/material/Skeleton';
import { useMemo } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { useNavigate, useSearchParams } from 'react-router';
import { NotFoundPage } from '../../app/NotFoundPage.js';
import { paths } from '../../app/paths.js';
import { useCommand } from '../../command/use-command.js';
import { graphql } from '../../generated/gql/index.js';
import type { OrderToCopyQuery } from '../../generated/gql/graphql.js';
import { useText } from '../../i18n/use-text.js';
import { Card } from '../../ui/Card.js';
import { DetailLayout } from '../../ui/DetailLayout.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { FormText } from '../../ui/FormInput.js';
import { useToasts } from '../../ui/JobToast.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { placeUserErrors } from '../../ui/place-user-errors.js';
import { copyOf, EMPTY_ORDER, newOrderSchema, toPlaceOrderInput } from './new-order.js';
import { NewOrderLines } from './NewOrderLines.js';
import { NewOrderReceiver } from './NewOrderReceiver.js';
import { NewOrderTotal } from './NewOrderTotal.js';
import { ORDER_SHOPS } from './order-shops.js';
import { PLACE_ORDER } from './order-commands.js';

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
      lines { id skuCode quantity }
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

/** Receiver, items and money on one page, with the total as the API works it out. */
function NewOrderForm({ title, shops, copied }: NewOrderFormProps) {
  const { t } = useText();
  const navigate = useNavigate();
  const toasts = useToasts();
  const schema = useMemo(() => newOrderSchema({ required: t('form.required'), money: t('form.money'), quantity: t('orders:create.quantityRange') }), [t]);
  const form = useForm({ resolver: zodResolver(schema), defaultValues: copied ? copyOf(copied, shops.map(({ value }) => value)) : EMPTY_ORDER });
  const place = useCommand(PLACE_ORDER, {
    onDone: ({ order }) => {
      if (!order) return;
      toasts.done(t('orders:create.done', order));
      void navigate(paths.order(order.orderNo));
    },
  });
  const submit = form.handleSubmit(async (values) => placeUserErrors(form, await place(toPlaceOrderInput(values))));
  const { errors, isSubmitting } = form.formState;
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <PageHeader title={title} sticky actions={<Button type="submit" variant="contained" loading={isSubmitting}>{t('orders:create.submit')}</Button>} />
      {errors.root && <Alert severity="error" sx={{ mb: 4 }}>{errors.root.message}</Alert>}
      {copied && <Alert severity="info" sx={{ mb: 4 }}>{t('orders:copy.what')}</Alert>}
      <DetailLayout
        main={<>
          <NewOrderReceiver form={form} shops={shops} copied={copied} />
          <NewOrderLines form={form} />
          <Card title={t('orders:create.money')}>
            <Box sx={{ display: 'grid', gap: 4, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
              <FormText form={form} name="discount" label={t('orders:create.discount')} />
              <FormText form={form} name="freight" label={t('orders:create.freight')} />
              <Box sx={{ gridColumn: '1 / -1' }}><FormText form={form} name="buyerMessage" label={t('orders:create.message')} field={{ multiline: true, minRows: 2 }} /></Box>
              <Controller control={form.control} name="cashOnDelivery" render={({ field }) => <FormControlLabel label={t('orders:create.cod')} control={<Checkbox checked={field.value} onChange={field.onChange} />} />} />
            </Box>
          </Card>
        </>}
        side={<NewOrderTotal form={form} />}
      />
    </form>
  );
}
