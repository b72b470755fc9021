import Add from '@mui/icons-material/AddOutlined';
import Delete from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { useFieldArray, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../command/use-command.js';
import type { FreightRatesQuery } from '../../generated/gql/graphql.js';
import { FormDialog } from '../../ui/FormDialog.js';
import { FormText } from '../../ui/FormInput.js';
import { useToasts } from '../../ui/JobToast.js';
import { fenOf } from './rule-draft.js';
import { SET_FREIGHT_RATES } from './rule-queries.js';

const COLUMNS = [['upToKm', 'upTo'], ['firstGrams', 'first'], ['firstFee', 'firstFee'], ['stepGrams', 'step'], ['stepFee', 'stepFee']] as const;
const AMOUNTS = new Set<string>(['firstFee', 'stepFee']);
const MOST = 200;

/** Changes the table by which freight is estimated, all lines at once. */
export function FreightRatesDialog({ rates, onClose }: { rates: FreightRatesQuery['freightRates']; onClose: () => void }) {
  const { t } = useTranslation(['rules', 'ui']);
  const toasts = useToasts();
  const set = useCommand(SET_FREIGHT_RATES, { refetch: 'active', onDone: () => toasts.done(t('rules:rates.done')) });
  const form = useForm({
    defaultValues: {
      rates: rates.map(({ carrier, upToKm, firstGrams, firstFee, stepGrams, stepFee }) => (
        { carrier, upToKm: String(upToKm), firstGrams: String(firstGrams), firstFee: firstFee.amount, stepGrams: String(stepGrams), stepFee: stepFee.amount }
      )),
    },
  });
  const lines = useFieldArray({ control: form.control, name: 'rates' });
  const required = t('ui:form.required');
  const number = { value: /^\d{1,6}$/, message: t('ui:form.number') };
  const amount = { value: /^\d{1,5}(\.\d{1,2})?$/, message: t('ui:form.number') };
  return (
    <FormDialog
      title={t('rules:rates.title')} verb={t('ui:actions.save')} form={form} onClose={onClose} size="md"
      onSubmit={(values) => set({
        rates: values.rates.map(({ carrier, upToKm, firstGrams, firstFee, stepGrams, stepFee }) => (
          { carrier: carrier.trim(), upToKm: Number(upToKm), firstGrams: Number(firstGrams), firstFee: Number(fenOf(firstFee)), stepGrams: Number(stepGrams), stepFee: Number(fenOf(stepFee)) }
        )),
      })}
    >
      {lines.fields.map((line, index) => (
        <Box key={line.id} role="group" aria-label={`${t('rules:rates.title')} ${index + 1}`} sx={{ display: 'grid', gap: 2, alignItems: 'start', gridTemplateColumns: { xs: '1fr 1fr', md: '1fr 1.2fr 1fr 1fr 1fr 1fr auto' } }}>
          <FormText form={form} name={`rates.${index}.carrier`} label={t('rules:rates.carrier')} rules={{ required, maxLength: { value: 20, message: t('ui:form.tooLong', { max: 20 }) } }} />
          {COLUMNS.map(([name, word]) => (
            <FormText
              key={name} form={form} name={`rates.${index}.${name}`} label={t(`rules:rates.${word}`)} rules={{ required, pattern: AMOUNTS.has(name) ? amount : number }}
              field={{ slotProps: { htmlInput: { inputMode: 'decimal' } } }}
            />
          ))}
          <IconButton aria-label={t('rules:rates.remove')} disabled={lines.fields.length === 1} onClick={() => lines.remove(index)} sx={{ mt: 1 }}><Delete fontSize="small" /></IconButton>
        </Box>
      ))}
      <Box><Button startIcon={<Add />} disabled={lines.fields.length >= MOST} onClick={() => lines.append({ carrier: lines.fields.at(-1)?.carrier ?? 'SF', upToKm: '', firstGrams: '1000', firstFee: '', stepGrams: '1000', stepFee: '' })}>{t('rules:rates.add')}</Button></Box>
    </FormDialog>
  );
}
