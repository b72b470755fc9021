import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../command/use-command.js';
import { graphql, readFragment, type FragmentType } from '../../generated/gql/index.js';
import { FormDialog } from '../../ui/FormDialog.js';
import { FormText } from '../../ui/FormInput.js';
import { useToasts } from '../../ui/JobToast.js';

const RETURN_TO_RECEIVE = graphql(`
  fragment ReturnToReceive on Return {
    id
    version
    returnNo
    lines { id skuCode title quantity }
  }
`);
const RECEIVE = graphql(`
  mutation ReceiveReturn($input: ReceiveReturnInput!) {
    receiveReturn(input: $input) { return { ...ReturnRow ...ReturnActions } userErrors { code message field } }
  }
`);

/** Takes returned goods in: how many of each arrived, and whether they can be sold again. */
export function ReceiveReturnDialog({ return: row, onClose }: { return: FragmentType<typeof RETURN_TO_RECEIVE>; onClose: () => void }) {
  const { t } = useTranslation(['returns', 'ui']);
  const toasts = useToasts();
  const receive = useCommand(RECEIVE, { refetch: 'active' });
  const { id, version, returnNo, lines } = readFragment(RETURN_TO_RECEIVE, row);
  const form = useForm({ defaultValues: { lines: lines.map((line) => ({ quantity: String(line.quantity), sellable: true })) } });
  return (
    <FormDialog
      title={t('returns:receive.title', { number: returnNo })} verb={t('returns:actions.receive')} form={form} size="sm" onClose={onClose}
      onSubmit={async (values) => {
        const received = lines.map((line, index) => ({ returnLineId: line.id, quantity: Number(values.lines[index]?.quantity ?? 0), sellable: values.lines[index]?.sellable ?? true }));
        const refusals = await receive({ returnId: id, expectedVersion: version, lines: received });
        if (refusals.length === 0) toasts.done(t('returns:receive.done', { number: returnNo }));
        return refusals;
      }}
    >
      <Box sx={{ color: 'text.secondary' }}>{t('returns:receive.effect')}</Box>
      {lines.map((line, index) => (
        <Box key={line.id} role="group" aria-label={line.title} sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 120px auto' }, gap: 3, alignItems: 'center' }}>
          <Box>{line.title}<Box sx={{ color: 'text.secondary' }}>{line.skuCode}</Box></Box>
          <FormText
            form={form} name={`lines.${index}.quantity`} label={t('returns:receive.quantity', { count: line.quantity })}
            rules={{ required: t('ui:form.required'), validate: (value) => /^\d+$/.test(String(value)) && Number(value) <= line.quantity || t('ui:form.number') }} field={{ slotProps: { htmlInput: { inputMode: 'numeric' } } }}
          />
          <Controller
            control={form.control} name={`lines.${index}.sellable`}
            render={({ field: { value, onChange, ref, ...field } }) => <FormControlLabel control={<Checkbox {...field} checked={value} onChange={onChange} slotProps={{ input: { ref } }} />} label={t('returns:receive.sellable')} />}
          />
        </Box>
      ))}
    </FormDialog>
  );
}
