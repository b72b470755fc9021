import { useQuery } from '@apollo/client/react';
import { zodResolver } from '@hookform/resolvers/zod';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { useMemo } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { paths } from '../../app/paths.js';
import { useCommand } from '../../command/use-command.js';
import { useText } from '../../i18n/use-text.js';
import { Card } from '../../ui/Card.js';
import { DetailLayout } from '../../ui/DetailLayout.js';
import { FormSelect, FormText } from '../../ui/FormInput.js';
import { useToasts } from '../../ui/JobToast.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { placeUserErrors } from '../../ui/place-user-errors.js';
import { EMPTY_ORDER, newOrderSchema, toPlaceOrderInput } from './new-order.js';
import { NewOrderLines } from './NewOrderLines.js';
import { NewOrderTotal } from './NewOrderTotal.js';
import { ORDER_SHOPS } from './order-shops.js';
import { PLACE_ORDER } from './order-commands.js';

const RECEIVER = ['name', 'phone', 'province', 'city', 'district'] as const;

/** A new order by hand: receiver, items and money on one page, with the total as the API works it out. */
export default function NewOrderPage() {
  const { t } = useText();
  const navigate = useNavigate();
  const toasts = useToasts();
  const { data } = useQuery(ORDER_SHOPS);
  const schema = useMemo(() => newOrderSchema({ required: t('form.required'), money: t('form.money'), quantity: t('orders:create.quantityRange') }), [t]);
  const form = useForm({ resolver: zodResolver(schema), defaultValues: EMPTY_ORDER });
  const place = useCommand(PLACE_ORDER, {
    onDone: ({ order }) => {
      if (!order) return;
      toasts.done(t('orders:create.done', order));
      void navigate(paths.order(order.orderNo));
    },
  });
  const submit = form.handleSubmit(async (values) => placeUserErrors(form, await place(toPlaceOrderInput(values))));
  // A marketplace places its own orders.
  const shops = (data?.shops.nodes ?? []).filter(({ channel }) => channel !== 'TAOBAO').map(({ id, name }) => ({ value: id, text: name }));
  const { errors, isSubmitting } = form.formState;
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <PageHeader title={t('orders:create.title')} sticky actions={<Button type="submit" variant="contained" loading={isSubmitting}>{t('orders:create.submit')}</Button>} />
      {errors.root && <Alert severity="error" sx={{ mb: 4 }}>{errors.root.message}</Alert>}
      <DetailLayout
        main={<>
          <Card title={t('orders:create.receiver')}>
            <Box sx={{ display: 'grid', gap: 4, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
              <FormSelect form={form} name="shopId" label={t('orders:create.shop')} options={shops} />
              {RECEIVER.map((field) => <FormText key={field} form={form} name={`receiver.${field}`} label={t(`orders:create.${field}`)} rules={{ required: true }} />)}
              <Box sx={{ gridColumn: '1 / -1' }}><FormText form={form} name="receiver.address" label={t('orders:create.address')} rules={{ required: true }} /></Box>
            </Box>
          </Card>
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
