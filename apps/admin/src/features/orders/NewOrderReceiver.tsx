import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import { useWatch, type UseFormReturn } from 'react-hook-form';
import type { OrderToCopyQuery } from '../../generated/gql/graphql.js';
import { useText } from '../../i18n/use-text.js';
import { Card } from '../../ui/Card.js';
import { FormSelect } from '../../ui/FormInput.js';
import { AddressFields } from './AddressFields.js';
import { EMPTY_RECEIVER, type NewOrder } from './new-order.js';
import { NewOrderCustomer } from './NewOrderCustomer.js';
import { PasteAddress } from './PasteAddress.js';

interface NewOrderReceiverProps {
  form: UseFormReturn<NewOrder>;
  shops: readonly { value: string; text: string }[];
  /** The order of which this one is a copy. */
  copied?: NonNullable<OrderToCopyQuery['orderByNumber']> | undefined;
}

/** Receiver, shop and customer of a new order. The receiver of a copy stays as he is, masked, or is given anew. */
export function NewOrderReceiver({ form, shops, copied }: NewOrderReceiverProps) {
  const { t } = useText();
  const [receiver, sameAs] = useWatch({ control: form.control, name: ['receiver', 'copied'] });
  return (
    <Card title={t('orders:create.receiver')}>
      <Box sx={{ display: 'grid', gap: 4 }}>
        {sameAs && (
          <Box>
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>{t('orders:copy.same', { orderNo: copied?.orderNo ?? '' })}</Typography>
            {copied && <Typography variant="body2">{copied.receiverName} {copied.receiverPhone}</Typography>}
            {copied && <Typography variant="body2">{copied.receiverProvince}{copied.receiverCity}{copied.receiverDistrict}{copied.receiverAddress}</Typography>}
            <FormControlLabel label={t('orders:copy.other')} control={<Checkbox checked={receiver !== null} onChange={(_, checked) => form.setValue('receiver', checked ? EMPTY_RECEIVER : null)} />} />
          </Box>
        )}
        {receiver && (
          <>
            <PasteAddress onRead={(read) => form.setValue('receiver', read, { shouldDirty: true, shouldValidate: form.formState.isSubmitted })} />
            <AddressFields form={form} />
          </>
        )}
        <FormSelect form={form} name="shopId" label={t('orders:create.shop')} options={shops} />
        <NewOrderCustomer form={form} />
      </Box>
    </Card>
  );
}
