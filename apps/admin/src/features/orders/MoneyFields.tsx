import Box from '@mui/material/Box';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { Controller, type FieldValues, type UseFormReturn } from 'react-hook-form';
import { useText } from '../../i18n/use-text.js';
import { Card } from '../../ui/Card.js';
import { FormText } from '../../ui/FormInput.js';

interface MoneyValues {
  discount: string;
  freight: string;
  cashOnDelivery: boolean;
  buyerMessage: string;
}

interface MoneyFieldsProps<Values extends FieldValues & MoneyValues> {
  form: UseFormReturn<Values>;
  /** All of it is given away: there is neither discount nor freight, nor anything to be paid. */
  free?: boolean;
  children?: React.ReactNode;
}

/** Discount, freight, way of paying and the buyer's message: the same for a new order and for a change. */
export function MoneyFields<Values extends FieldValues & MoneyValues>({ form: whole, free = false, children }: MoneyFieldsProps<Values>) {
  // The form's types cannot follow a path into a form of which only these are known.
  const form = whole as unknown as UseFormReturn<MoneyValues>;
  const { t } = useText();
  return (
    <Card title={t('orders:create.money')}>
      <Box sx={{ display: 'grid', gap: 4, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
        {!free && <FormText form={form} name="discount" label={t('orders:create.discount')} field={{ slotProps: { htmlInput: { inputMode: 'decimal' } } }} />}
        {!free && <FormText form={form} name="freight" label={t('orders:create.freight')} field={{ slotProps: { htmlInput: { inputMode: 'decimal' } } }} />}
        {children}
        {!free && <Controller
          control={form.control} name="cashOnDelivery"
          render={({ field }) => (
            <FormControl sx={{ gridColumn: '1 / -1' }}>
              <FormLabel id="way-of-paying">{t('orders:create.way')}</FormLabel>
              <RadioGroup row aria-labelledby="way-of-paying" value={field.value ? 'door' : 'before'} onChange={(_event, way) => field.onChange(way === 'door')}>
                <FormControlLabel value="before" control={<Radio />} label={t('orders:create.before')} />
                <FormControlLabel value="door" control={<Radio />} label={t('orders:create.cod')} />
              </RadioGroup>
            </FormControl>
          )}
        />}
        <Box sx={{ gridColumn: '1 / -1' }}><FormText form={form} name="buyerMessage" label={t('orders:create.message')} field={{ multiline: true, minRows: 2 }} /></Box>
      </Box>
    </Card>
  );
}
