import { useQuery } from '@apollo/client/react';
import { zodResolver } from '@hookform/resolvers/zod';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { paths } from '../../app/paths.js';
import { useMay } from '../../auth/session.js';
import { useCommand } from '../../command/use-command.js';
import { graphql } from '../../generated/gql/index.js';
import type { OrderToEditQuery } from '../../generated/gql/graphql.js';
import { useText } from '../../i18n/use-text.js';
import { Card } from '../../ui/Card.js';
import { DetailLayout } from '../../ui/DetailLayout.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { FormText } from '../../ui/FormInput.js';
import { useToasts } from '../../ui/JobToast.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { placeUserErrors, type UserErrorLike } from '../../ui/place-user-errors.js';
import { editOrderSchema, formOf, plannable, toOrderEdit, type EditOrder } from './edit-order.js';
import { EditOrderPeople } from './EditOrderPeople.js';
import { HandGifts } from './HandGifts.js';
import { EDIT_ORDER } from './order-commands.js';
import { MoneyFields } from './MoneyFields.js';
import { NewOrderLines } from './NewOrderLines.js';
import { OrderImpact } from './OrderImpact.js';
import { useSettled } from './use-settled.js';

const EDIT_PLAN = graphql(`
  query OrderEditPlan($orderId: ID!, $edit: OrderEditInput!) {
    orderEditPlan(orderId: $orderId, edit: $edit) { planToken problems { code } ...OrderImpact }
  }
`);

interface EditOrderFormProps {
  order: NonNullable<OrderToEditQuery['orderByNumber']>;
  back: React.ReactNode;
  /** Somebody else changed the order. */
  onStale: () => void;
}

/** The form of a change with its effects beside it; what is sent is the plan that was looked at. */
export function EditOrderForm({ order, back, onStale }: EditOrderFormProps) {
  const { t } = useText();
  const navigate = useNavigate();
  const toasts = useToasts();
  const may = useMay();
  const texts = useMemo(() => ({ required: t('form.required'), money: t('form.money'), quantity: t('orders:create.quantityRange'), giftQuantity: t('orders:gift.byHand.range') }), [t]);
  const form = useForm<EditOrder>({ resolver: zodResolver(editOrderSchema(texts)), defaultValues: formOf(order) });
  const edit = useSettled(plannable(order, { ...formOf(order), ...(useWatch({ control: form.control }) as EditOrder) }, texts));
  const { data, error, refetch } = useQuery(EDIT_PLAN, { variables: { orderId: order.id, edit: edit ?? {} }, skip: !edit, fetchPolicy: 'network-only' });
  const plan = edit ? data?.orderEditPlan : undefined;
  const send = useCommand(EDIT_ORDER, {
    refetch: 'active',
    onDone: () => {
      toasts.done(t('orders:edit.done', order));
      void navigate(paths.order(order.orderNo));
    },
  });
  const submit = form.handleSubmit(async (values) => {
    if (!plan) return;
    const refusals = await send({ orderId: order.id, expectedVersion: order.version, edit: toOrderEdit(order, values), planToken: plan.planToken, reason: values.reason });
    placeUserErrors(form, refusals.map(withoutEdit));
    if (refusals.some(({ code }) => code === 'STALE_VERSION')) {
      void refetch();
      onStale();
    }
  });
  const { errors, isSubmitting } = form.formState;
  const ready = plan !== undefined && plan.problems.length === 0;
  return (
    <form noValidate onSubmit={(event) => void submit(event)} onKeyDown={(event) => { if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit(event); }}>
      <PageHeader title={t('orders:edit.title', order)} back={back} sticky actions={<Button type="submit" variant="contained" disabled={!ready} loading={isSubmitting}>{t('orders:edit.submit')}</Button>} />
      {errors.root && <Alert severity="error" sx={{ mb: 4, whiteSpace: 'pre-line' }}>{errors.root.message}</Alert>}
      <DetailLayout
        main={<>
          <NewOrderLines form={form} />
          {may('order:gift') && <HandGifts form={form} />}
          <MoneyFields form={form} />
          <EditOrderPeople form={form} order={order} />
        </>}
        side={(
          <Card title={t('orders:impact.title')}>
            <Box sx={{ display: 'grid', gap: 4 }}>
              {error && <ErrorState error={error} onRetry={() => void refetch()} />}
              {plan ? <OrderImpact impact={plan} /> : !error && <Typography variant="body2" sx={{ color: 'text.secondary' }}>{t('orders:edit.hint')}</Typography>}
              <FormText form={form} name="reason" label={t('orders:edit.reason')} rules={{ required: true }} field={{ multiline: true, minRows: 2, slotProps: { htmlInput: { maxLength: 500 } } }} />
            </Box>
          </Card>
        )}
      />
    </form>
  );
}

/** A refusal at the form's own field: the API's path begins with the change. */
function withoutEdit({ field, ...rest }: UserErrorLike): UserErrorLike {
  return { ...rest, field: field?.[0] === 'edit' ? field.slice(1) : field ?? null };
}
