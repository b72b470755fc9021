import { useQuery } from '@apollo/client/react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../command/use-command.js';
import { useMay } from '../../auth/session.js';
import { graphql } from '../../generated/gql/index.js';
import { FormDialog } from '../../ui/FormDialog.js';
import { FormSelect, FormText } from '../../ui/FormInput.js';
import { useToasts } from '../../ui/JobToast.js';
import { useStatusText } from '../../ui/StatusChip.js';
import { RETURN_KINDS, RETURN_REASONS, returnablesOf, startOf, toInput } from './return-request.js';

const RETURNABLE_ORDER = graphql(`
  query ReturnableOrder($id: ID!) {
    order(id: $id) {
      id
      orderNo
      lines { id skuCode title quantity shippedQuantity returnedQuantity gift components { id skuCode title shippedQuantity returnedQuantity } }
    }
    returnPolicies { id reason days evidenceNeeded freightBearer }
  }
`);
const REQUEST_RETURN = graphql(`
  mutation RequestReturn($input: RequestReturnInput!) {
    requestReturn(input: $input) { return { ...ReturnRow id returnNo order { id afterSalesStatus } } userErrors { code message field } }
  }
`);

interface RequestReturnDialogProps {
  orderId: string;
  onClose: () => void;
}

/** Asks to give goods of an order back: which pieces, what is wanted, why. The customer's and the service's dialog alike. */
export function RequestReturnDialog({ orderId, onClose }: RequestReturnDialogProps) {
  const { t } = useTranslation(['returns', 'ui']);
  const may = useMay();
  const statusText = useStatusText();
  const toasts = useToasts();
  const request = useCommand(REQUEST_RETURN, { refetch: 'active', onDone: (payload) => toasts.done(t('returns:request.done', { number: payload.return?.returnNo ?? '' })) });
  const { data, error } = useQuery(RETURNABLE_ORDER, { variables: { id: orderId } });
  const returnables = returnablesOf(data?.order.lines ?? []);
  const form = useForm({ defaultValues: startOf() });
  const reason = form.watch('reason');
  const policy = data?.returnPolicies.find((each) => each.reason === reason);
  return (
    <FormDialog
      title={t('returns:request.title', { orderNo: data?.order.orderNo ?? '' })} verb={t('returns:actions.request')} form={form} size="sm" onClose={onClose}
      onSubmit={async (values) => {
        const input = toInput(orderId, values, returnables);
        if (input.lines.length === 0) return [{ code: 'INVALID_INPUT', message: t('returns:request.noLine') }];
        return request(input);
      }}
    >
      {error && <Alert severity="error">{error.message}</Alert>}
      {data?.order.lines.some(({ gift }) => gift) && <Alert severity="info">{t('returns:request.gifts')}</Alert>}
      {returnables.map(({ id, title, skuCode, left, bundle, partOf }) => (
        <Box key={id} role="group" aria-label={partOf ? t('returns:request.part', { title }) : title} sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 140px' }, gap: 3, alignItems: 'center', ...(partOf && { pl: 4 }) }}>
          <Box>{title}<Box sx={{ color: 'text.secondary' }}>{skuCode}</Box></Box>
          <FormText
            form={form} name={`quantities.${id}`} label={t(bundle ? 'returns:request.sets' : 'returns:request.quantity', { count: left })}
            rules={{ validate: (value) => value === undefined || /^\d*$/.test(String(value)) && Number(value) <= left || t('ui:form.number') }} field={{ slotProps: { htmlInput: { inputMode: 'numeric' } } }}
          />
        </Box>
      ))}
      <FormSelect form={form} name="kind" label={t('returns:columns.kind')} options={RETURN_KINDS.map((value) => ({ value, text: statusText('ReturnKind', value) }))} />
      <FormSelect form={form} name="reason" label={t('returns:columns.reason')} options={RETURN_REASONS.map((value) => ({ value, text: statusText('ReturnReason', value) }))} />
      {policy && <Alert severity="info">{t('returns:request.policy', { days: policy.days, bearer: statusText('FreightBearer', policy.freightBearer) })}</Alert>}
      <FormText form={form} name="note" label={t('returns:facts.note')} rules={{ maxLength: { value: 1000, message: t('ui:form.tooLong', { max: 1000 }) } }} field={{ multiline: true, minRows: 2 }} />
      <FormText
        form={form} name="evidence" label={t('returns:facts.evidence')} field={{ multiline: true, minRows: 2, helperText: t('returns:request.evidenceHint') }}
        {...(policy?.evidenceNeeded && { rules: { required: t('returns:request.evidenceNeeded') } })}
      />
      {may('return:review') && <FormText form={form} name="overrideReason" label={t('returns:facts.override')} field={{ helperText: t('returns:request.overrideHint') }} />}
    </FormDialog>
  );
}
