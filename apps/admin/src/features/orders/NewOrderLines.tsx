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
import type { NewOrder } from './new-order.js';
import { SkuOptions } from './SkuOptions.js';

const SKU_LIST = 'sku-options';

type LinesForm = Pick<NewOrder, 'lines'>;

/** The items of an order; known SKUs are offered while typing. */
export function NewOrderLines<Values extends LinesForm>({ form: whole }: { form: UseFormReturn<Values> }) {
  // The form's types cannot follow a path into a form of which only the lines are known.
  const form = whole as unknown as UseFormReturn<LinesForm>;
  const { t } = useText();
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'lines' });
  return (
    <Card title={t('orders:create.lines')} actions={<Button size="small" startIcon={<Add />} onClick={() => append({ sku: '', quantity: '1' })}>{t('orders:create.addLine')}</Button>}>
      <Stack spacing={4}>
        {fields.map((field, index) => (
          <Box key={field.id} sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr) 96px 32px', alignItems: 'start' }}>
            <FormText form={form} name={`lines.${index}.sku`} label={t('orders:create.sku')} rules={{ required: true }} field={{ slotProps: { htmlInput: { list: SKU_LIST, autoComplete: 'off' } } }} />
            <FormText form={form} name={`lines.${index}.quantity`} label={t('orders:create.quantity')} rules={{ required: true }} field={{ slotProps: { htmlInput: { inputMode: 'numeric' } } }} />
            <IconButton aria-label={t('orders:create.removeLine', { index: index + 1 })} disabled={fields.length === 1} onClick={() => remove(index)}><Delete /></IconButton>
          </Box>
        ))}
      </Stack>
      <SkuOptions id={SKU_LIST} />
    </Card>
  );
}
