import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { Controller, useWatch, type UseFormReturn } from 'react-hook-form';
import { useText } from '../../i18n/use-text.js';
import { Card } from '../../ui/Card.js';
import { FormText } from '../../ui/FormInput.js';
import { useStatusText } from '../../ui/StatusChip.js';
import type { NewOrder } from './new-order.js';

const KINDS = ['PERSONAL', 'COMPANY', 'VAT_SPECIAL'] as const;
const SHOWN_EMPTY = { select: { displayEmpty: true }, inputLabel: { shrink: true } } as const;

/** Remarks for the staff and the pick list, and what invoice is wanted. */
export function NewOrderInvoice({ form, marks }: { form: UseFormReturn<NewOrder>; marks: boolean }) {
  const { t } = useText();
  const statusText = useStatusText();
  const kind = useWatch({ control: form.control, name: 'invoice.kind' });
  return (
    <Card title={t('orders:create.further')}>
      <Box sx={{ display: 'grid', gap: 4, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
        {marks && <FormText form={form} name="serviceRemark" label={t('orders:marks.service')} field={{ multiline: true }} />}
        {marks && <FormText form={form} name="printRemark" label={t('orders:marks.print')} field={{ multiline: true, helperText: t('orders:marks.printHint') }} />}
        <Controller
          control={form.control} name="invoice.kind"
          render={({ field }) => (
            <TextField {...field} select label={t('orders:create.invoice')} slotProps={SHOWN_EMPTY}>
              <MenuItem value="">{t('orders:create.noInvoice')}</MenuItem>
              {KINDS.map((each) => <MenuItem key={each} value={each}>{statusText('InvoiceKind', each)}</MenuItem>)}
            </TextField>
          )}
        />
        {kind !== '' && <FormText form={form} name="invoice.title" label={t('orders:create.invoiceTitle')} rules={{ required: true }} />}
        {kind !== '' && kind !== 'PERSONAL' && <FormText form={form} name="invoice.taxNumber" label={t('orders:create.taxNumber')} rules={{ required: true }} field={{ helperText: t('orders:create.taxHint') }} />}
      </Box>
    </Card>
  );
}
