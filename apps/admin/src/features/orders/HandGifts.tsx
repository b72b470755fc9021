import Add from '@mui/icons-material/AddOutlined';
import Delete from '@mui/icons-material/DeleteOutlineOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Controller, useFieldArray, type UseFormReturn } from 'react-hook-form';
import { useText } from '../../i18n/use-text.js';
import { Card } from '../../ui/Card.js';
import { FormText } from '../../ui/FormInput.js';
import { MOST_HAND_GIFTS, type EditOrder } from './edit-order.js';
import { SkuInput } from './SkuField.js';

/** What a person gives with the order, free of charge, beside what rules give. */
export function HandGifts({ form }: { form: UseFormReturn<EditOrder> }) {
  const { t } = useText();
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'handGifts' });
  return (
    <Card title={t('orders:gift.byHand.title')} actions={<Button size="small" startIcon={<Add />} disabled={fields.length >= MOST_HAND_GIFTS} onClick={() => append({ sku: '', quantity: '1' })}>{t('orders:gift.byHand.add')}</Button>}>
      <Stack spacing={4}>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>{t('orders:gift.byHand.hint')}</Typography>
        {fields.map((each, index) => (
          <Box key={each.id} sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr) 104px 32px', alignItems: 'start' }}>
            <Controller control={form.control} name={`handGifts.${index}.sku`} render={({ field, fieldState }) => <SkuInput {...field} inputRef={field.ref} error={fieldState.error?.message} label={t('orders:gift.byHand.item')} />} />
            <FormText form={form} name={`handGifts.${index}.quantity`} label={t('orders:gift.byHand.quantity')} rules={{ required: true }} field={{ slotProps: { htmlInput: { inputMode: 'numeric' } } }} />
            <IconButton aria-label={t('orders:gift.byHand.remove', { index: index + 1 })} onClick={() => remove(index)}><Delete /></IconButton>
          </Box>
        ))}
      </Stack>
    </Card>
  );
}
