import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../command/use-command.js';
import { fullInstant, instantOf } from '../../format/instant.js';
import type { OrderActionsFragment } from '../../generated/gql/graphql.js';
import { FormDialog } from '../../ui/FormDialog.js';
import { FormText, useTextRules } from '../../ui/FormInput.js';
import { useToasts } from '../../ui/JobToast.js';
import { EXTEND_PAYMENT_TIME } from './order-commands.js';

const DAY_MS = 86_400_000;
/** As a date-time field has it, in the zone that the person chose. */
const asField = (instant: string): string => fullInstant(instant).slice(0, 16).replace(' ', 'T');

/** Gives the buyer longer to pay: a day more unless another time is said. */
export default function ExtendPaymentTimeDialog({ order, onClose }: { order: OrderActionsFragment; onClose: () => void }) {
  const { t } = useTranslation(['orders', 'ui']);
  const textRules = useTextRules();
  const toasts = useToasts();
  const extend = useCommand(EXTEND_PAYMENT_TIME, { refetch: 'active', onDone: () => toasts.done(t('orders:closing.done', order)) });
  const closesAt = order.closesAt ?? new Date().toISOString();
  const form = useForm({ defaultValues: { until: asField(new Date(Date.parse(closesAt) + DAY_MS).toISOString()), reason: '' } });
  const submit = ({ until, reason }: { until: string; reason: string }) => extend({ orderId: order.id, expectedVersion: order.version, until: instantOf(until) ?? closesAt, reason });
  return (
    <FormDialog title={t('orders:closing.title', order)} verb={t('orders:actions.extendPaymentTime')} form={form} onClose={onClose} onSubmit={submit}>
      <FormText form={form} name="until" label={t('orders:closing.until')} rules={{ required: t('ui:form.required') }} field={{ type: 'datetime-local', helperText: t('orders:closing.hint', { at: fullInstant(closesAt).slice(0, 16) }), slotProps: { inputLabel: { shrink: true } } }} />
      <FormText form={form} name="reason" label={t('orders:closing.reason')} rules={textRules(2, 200)} field={{ autoFocus: true, slotProps: { htmlInput: { maxLength: 200 } } }} />
    </FormDialog>
  );
}
