import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import { useWatch, type UseFormReturn } from 'react-hook-form';
import type { OrderToCopyQuery } from '../../generated/gql/graphql.js';
import { useText } from '../../i18n/use-text.js';
import { Card } from '../../ui/Card.js';
import { FormSelect, FormText } from '../../ui/FormInput.js';
import { EMPTY_RECEIVER, type NewOrder } from './new-order.js';

const RECEIVER = ['name', 'phone', 'province', 'city', 'district'] as const;

interface NewOrderReceiverProps {
  form: UseFormReturn<NewOrder>;
  shops: readonly { value: string; text: string }[];
  /** The order of which this one is a copy. */
  copied?: NonNullable<OrderToCopyQuery['orderByNumber']> | undefined;
}

/** Shop and receiver of a new order. The receiver of a copy stays as he is, masked, or is given anew. */
export function NewOrderReceiver({ form, shops, copied }: NewOrderReceiverProps) {
  const { t } = useText();
  const receiver = useWatch({ control: form.control, name: 'receiver' });
  return (
    <Card title={t('orders:create.receiver')}>
      <Box sx={{ display: 'grid', gap: 4, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
        <FormSelect form={form} name="shopId" label={t('orders:create.shop')} options={shops} />
        {copied && (
          <Box sx={{ gridColumn: '1 / -1' }}>
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>{t('orders:copy.same', { orderNo: copied.orderNo })}</Typography>
            <Typography variant="body2">{copied.receiverName} {copied.receiverPhone}</Typography>
            <Typography variant="body2">{copied.receiverProvince}{copied.receiverCity}{copied.receiverDistrict}{copied.receiverAddress}</Typography>
            <FormControlLabel label={t('orders:copy.other')} control={<Checkbox checked={receiver !== null} onChange={(_, checked) => form.setValue('receiver', checked ? EMPTY_RECEIVER : null)} />} />
          </Box>
        )}
        {receiver && <>
          {RECEIVER.map((field) => <FormText key={field} form={form} name={`receiver.${field}`} label={t(`orders:create.${field}`)} rules={{ required: true }} />)}
          <Box sx={{ gridColumn: '1 / -1' }}><FormText form={form} name="receiver.address" label={t('orders:create.address')} rules={{ required: true }} /></Box>
        </>}
      </Box>
    </Card>
  );
}
