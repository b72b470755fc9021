import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import { useWatch, type UseFormReturn } from 'react-hook-form';
import type { OrderToEditQuery } from '../../generated/gql/graphql.js';
import { useText } from '../../i18n/use-text.js';
import { Card } from '../../ui/Card.js';
import { FormText } from '../../ui/FormInput.js';
import { AddressFields } from './AddressFields.js';
import { EMPTY_CUSTOMER, type EditOrder } from './edit-order.js';
import { EMPTY_RECEIVER } from './new-order.js';

const GRID = { display: 'grid', gap: 4, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } };

interface EditOrderPeopleProps {
  form: UseFormReturn<EditOrder>;
  order: NonNullable<OrderToEditQuery['orderByNumber']>;
}

/** Receiver and customer of a changed order: they stay as they are, masked, or are given anew. */
export function EditOrderPeople({ form, order }: EditOrderPeopleProps) {
  const { t } = useText();
  const receiver = useWatch({ control: form.control, name: 'receiver' });
  const customer = useWatch({ control: form.control, name: 'customer' });
  return (
    <>
      <Card title={t('orders:create.receiver')}>
        <Typography variant="body2">{order.receiverName} {order.receiverPhone}</Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>{order.receiverProvince}{order.receiverCity}{order.receiverDistrict}{order.receiverAddress}</Typography>
        <FormControlLabel label={t('orders:edit.otherReceiver')} control={<Checkbox checked={receiver !== null} onChange={(_, checked) => form.setValue('receiver', checked ? EMPTY_RECEIVER : null)} />} />
        {receiver && (
          <AddressFields form={form} />
        )}
      </Card>
      <Card title={t('orders:detail.customer')}>
        <FormControlLabel label={t('orders:edit.otherCustomer')} control={<Checkbox checked={customer !== null} onChange={(_, checked) => form.setValue('customer', checked ? EMPTY_CUSTOMER : null)} />} />
        {customer && (
          <Box sx={GRID}>
            <FormText form={form} name="customer.name" label={t('orders:edit.customerName')} rules={{ required: true }} />
            <FormText form={form} name="customer.phone" label={t('orders:edit.customerPhone')} rules={{ required: true }} />
          </Box>
        )}
      </Card>
    </>
  );
}
