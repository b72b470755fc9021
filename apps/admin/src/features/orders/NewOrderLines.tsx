import Add from '@mui/icons-material/AddOutlined';
import Delete from '@mui/icons-material/DeleteOutlineOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Stack from '@mui/material/Stack';
import { useFieldArray, type UseFormReturn } from 'react-hook-form';
import { useText } from '../../i18n/use-text.js';
import { Card } from '../../ui/Card.js';
import { FormText } from '../../ui/FormInput.js';
import { NO_LINE, type LinesForm } from './new-order.js';
import { SkuField } from './SkuField.js';

interface NewOrderLinesProps<Values extends LinesForm> {
  form: UseFormReturn<Values>;
  /** Whether this person may give another price than the list's. */
  priced?: boolean;
}

/** The items of an order; known SKUs are offered while typing, with their stock. */
export function NewOrderLines<Values extends LinesForm>({ form: whole, priced = false }: NewOrderLinesProps<Values>) {
  // The form's types cannot follow a path into a form of which only the lines are known.
  const form = whole as unknown as UseFormReturn<LinesForm>;
  const { t } = useText();
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'lines' });
  const columns = `minmax(0, 1fr) 88px ${priced ? '104px ' : ''}32px`;
  return (
    <Card title={t('orders:create.lines')} actions={<Button size="small" startIcon={<Add />} onClick={() => append(NO_LINE)}>{t('orders:create.addLine')}</Button>}>
      <Stack spacing={4}>
        {fields.map((field, index) => (
          <Box key={field.id} sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: priced ? 'minmax(0, 1fr) minmax(0, 1fr) 32px' : columns, sm: columns }, alignItems: 'start', '& > :first-of-type': { gridColumn: { xs: priced ? '1 / -1' : 'auto', sm: 'auto' } } }}>
            <SkuField control={form.control} index={index} />
            <FormText form={form} name={`lines.${index}.quantity`} label={t('orders:create.quantity')} rules={{ required: true }} field={{ slotProps: { htmlInput: { inputMode: 'numeric' } } }} />
            {priced && <FormText form={form} name={`lines.${index}.price`} label={t('orders:create.price')} field={{ slotProps: { htmlInput: { inputMode: 'decimal' } } }} />}
            <IconButton aria-label={t('orders:create.removeLine', { index: index + 1 })} disabled={fields.length === 1} onClick={() => remove(index)}><Delete /></IconButton>
          </Box>
        ))}
      </Stack>
    </Card>
  );
}
