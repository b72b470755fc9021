import Box from '@mui/material/Box';
import { useEffect, useState } from 'react';
import { useWatch, type FieldValues, type UseFormReturn } from 'react-hook-form';
import { useText } from '../../i18n/use-text.js';
import { FormCombo } from '../../ui/FormCombo.js';
import { FormText } from '../../ui/FormInput.js';
import { loadRegions, type Regions } from './address/regions.js';
import type { ReceiverValues } from './new-order.js';

const NO_REGIONS: Regions = new Map();

/** The divisions of China, once they are here. Without them everything can be typed. */
export function useRegions(): Regions {
  const [regions, setRegions] = useState(NO_REGIONS);
  useEffect(function fetchRegions() {
    let gone = false;
    void loadRegions().then((loaded) => { if (!gone) setRegions(loaded); });
    return () => { gone = true; };
  }, []);
  return regions;
}

/** Who receives the goods and where: province, city and district each offered by the one before. */
export function AddressFields<Values extends FieldValues & { receiver: ReceiverValues | null }>({ form: whole }: { form: UseFormReturn<Values> }) {
  // The form's types cannot follow a path into a form of which only the receiver is known.
  const form = whole as unknown as UseFormReturn<{ receiver: ReceiverValues }>;
  const { t } = useText();
  const regions = useRegions();
  const [province, city] = useWatch({ control: form.control, name: ['receiver.province', 'receiver.city'] });
  const cities = regions.get(province);
  const clear = (...names: ('city' | 'district')[]): void => names.forEach((name) => form.setValue(`receiver.${name}`, ''));
  return (
    <Box sx={{ display: 'grid', gap: 4, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr 1fr' } }}>
      <FormText form={form} name="receiver.name" label={t('orders:create.name')} rules={{ required: true }} />
      <FormText form={form} name="receiver.phone" label={t('orders:create.phone')} rules={{ required: true }} field={{ slotProps: { htmlInput: { inputMode: 'tel' } } }} />
      <Box sx={{ display: { xs: 'none', sm: 'block' } }} />
      <FormCombo form={form} name="receiver.province" label={t('orders:create.province')} options={[...regions.keys()]} onChosen={() => clear('city', 'district')} />
      <FormCombo form={form} name="receiver.city" label={t('orders:create.city')} options={[...(cities?.keys() ?? [])]} onChosen={() => clear('district')} />
      <FormCombo form={form} name="receiver.district" label={t('orders:create.district')} options={cities?.get(city) ?? []} />
      <Box sx={{ gridColumn: '1 / -1' }}><FormText form={form} name="receiver.address" label={t('orders:create.address')} rules={{ required: true }} /></Box>
    </Box>
  );
}
