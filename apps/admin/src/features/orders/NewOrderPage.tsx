import { useQuery } from '@apollo/client/react';
import { zodResolver } from '@hookform/resolvers/zod';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useCallback, useMemo } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { paths } from '../../app/paths.js';
import { useMay } from '../../auth/session.js';
import { useCommand } from '../../command/use-command.js';
import { useText } from '../../i18n/use-text.js';
import { Card } from '../../ui/Card.js';
import { DateText } from '../../ui/DateText.js';
import { DetailLayout } from '../../ui/DetailLayout.js';
import { FormSelect, FormText } from '../../ui/FormInput.js';
import { useToasts } from '../../ui/JobToast.js';
import { LeaveGuard } from '../../ui/LeaveGuard.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { placeUserErrors } from '../../ui/place-user-errors.js';
import { AddressFields } from './AddressFields.js';
import { MoneyFields } from './MoneyFields.js';
import { asksForReason, EMPTY_ORDER, newOrderSchema, toPlaceOrderInput, type NewOrder } from './new-order.js';
import { NewOrderCustomer } from './NewOrderCustomer.js';
import { NewOrderInvoice } from './NewOrderInvoice.js';
import { NewOrderLines } from './NewOrderLines.js';
import { NewOrderTotal } from './NewOrderTotal.js';
import { PLACE_ORDER } from './order-commands.js';
import { OrderDrafts } from './OrderDrafts.js';
import { ORDER_SHOPS } from './order-shops.js';
import { PasteAddress } from './PasteAddress.js';
import { useOrderDraft } from './use-order-draft.js';

/** A new order by hand: who and where, what, and how it is paid, with the total beside it as the API works it out. Kept as a draft while it is filled in. */
export default function NewOrderPage() {
  const { t } = useText();
  const navigate = useNavigate();
  const toasts = useToasts();
  const may = useMay();
  const { data } = useQuery(ORDER_SHOPS);
  const schema = useMemo(() => newOrderSchema({ required: t('form.required'), money: t('form.money'), quantity: t('orders:create.quantityRange') }), [t]);
  const form = useForm<NewOrder>({ resolver: zodResolver(schema), defaultValues: EMPTY_ORDER });
  const draft = useOrderDraft(form);
  const [lines, discount] = useWatch({ control: form.control, name: ['lines', 'discount'] });
  const place = useCommand(PLACE_ORDER, {
    onDone: ({ order }) => {
      if (!order) return;
      draft.placed();
      toasts.done(t('orders:create.done', order));
      void navigate(paths.order(order.orderNo));
    },
  });
  const submit = form.handleSubmit(async (values) => placeUserErrors(form, await place(toPlaceOrderInput(values, draft.id))));
  const { unsaved } = draft;
  const isUnsaved = useCallback(() => unsaved, [unsaved]);
  // A marketplace places its own orders.
  const shops = (data?.shops.nodes ?? []).filter(({ channel }) => channel !== 'TAOBAO').map(({ id, name }) => ({ value: id, text: name }));
  const { errors, isSubmitting } = form.formState;
  return (
    <form noValidate onSubmit={(event) => void submit(event)} onKeyDown={(event) => { if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit(event); }}>
      <PageHeader
        title={t('orders:create.title')} sticky
        aside={draft.savedAt && <Typography variant="body2" role="status" sx={{ color: 'text.secondary' }}>{t(draft.unsaved ? 'orders:create.draftUnsaved' : 'orders:create.draftSaved')} <DateText at={draft.savedAt} /></Typography>}
        actions={<Button type="submit" variant="contained" loading={isSubmitting}>{t('orders:create.submit')}</Button>}
      />
      {errors.root && <Alert severity="error" sx={{ mb: 4, whiteSpace: 'pre-line' }}>{errors.root.message}</Alert>}
      {draft.problem && <Alert severity="warning" sx={{ mb: 4 }}>{draft.problem}</Alert>}
      {draft.others.length > 0 && <Box sx={{ mb: 4 }}><OrderDrafts drafts={draft.others} onGoOn={draft.goOn} onDiscard={(id) => void draft.discard(id)} /></Box>}
      <DetailLayout
        main={<>
          <Card title={t('orders:create.receiver')}>
            <PasteAddress onRead={(receiver) => form.setValue('receiver', receiver, { shouldDirty: true, shouldValidate: form.formState.isSubmitted })} />
            <Box sx={{ display: 'grid', gap: 4 }}>
              <AddressFields form={form} />
              <FormSelect form={form} name="shopId" label={t('orders:create.shop')} options={shops} />
              <NewOrderCustomer form={form} />
            </Box>
          </Card>
          <NewOrderLines form={form} priced={may('order:price')} />
          <MoneyFields form={form}>
            {asksForReason({ lines, discount }) && <Box sx={{ gridColumn: '1 / -1' }}><FormText form={form} name="priceReason" label={t('orders:create.priceReason')} rules={{ required: true }} /></Box>}
          </MoneyFields>
          <NewOrderInvoice form={form} marks={may('mark:edit')} />
        </>}
        side={<Box sx={{ position: { lg: 'sticky' }, top: { lg: 72 } }}><NewOrderTotal form={form} /></Box>}
      />
      <LeaveGuard unsaved={isUnsaved} onKeep={draft.keepNow} />
    </form>
  );
}
