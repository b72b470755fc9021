import { useQuery } from '@apollo/client/react';
import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { Controller, useWatch, type UseFormReturn } from 'react-hook-form';
import { useMay } from '../../auth/session.js';
import { graphql } from '../../generated/gql/index.js';
import type { CustomerFilter } from '../../generated/gql/graphql.js';
import { useText } from '../../i18n/use-text.js';
import { FormText } from '../../ui/FormInput.js';
import type { NewOrder } from './new-order.js';
import { useSettled } from './use-settled.js';

const CUSTOMERS = graphql(`
  query CustomerChoices($filter: CustomerFilter) {
    customers(first: 20, filter: $filter) { nodes { id name phone level } }
  }
`);

/** By what a typed text finds customers: the end of a phone for everybody, names and whole phones for who may see them. */
export function customerFilter(text: string, seesNames: boolean): CustomerFilter | null {
  const typed = text.trim();
  if (/^\d{4}$/.test(typed)) return { phoneTail: typed };
  if (!seesNames || typed === '') return null;
  if (/^\d{7,}$/.test(typed)) return { phone: typed };
  return /^[a-z]+$/i.test(typed) ? { pinyin: typed.toLowerCase() } : /\d/.test(typed) ? null : { name: typed };
}

/** Who orders: the receiver, a customer who is known, or somebody new. */
export function NewOrderCustomer({ form }: { form: UseFormReturn<NewOrder> }) {
  const { t } = useText();
  const may = useMay();
  const [who, shopId] = useWatch({ control: form.control, name: ['customer.who', 'shopId'] });
  return (
    <Box sx={{ display: 'grid', gap: 4, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
      <Controller
        control={form.control} name="customer.who"
        render={({ field }) => (
          <FormControl sx={{ gridColumn: '1 / -1' }}>
            <FormLabel id="who-orders">{t('orders:create.who')}</FormLabel>
            <RadioGroup row aria-labelledby="who-orders" value={field.value} onChange={field.onChange}>
              {(['receiver', 'known', 'other'] as const).filter((each) => each !== 'known' || may('customer:read')).map((each) => <FormControlLabel key={each} value={each} control={<Radio />} label={t(`orders:create.customers.${each}`)} />)}
            </RadioGroup>
          </FormControl>
        )}
      />
      {who === 'known' && <Box sx={{ gridColumn: '1 / -1' }}><KnownCustomer form={form} shopId={shopId} /></Box>}
      {who === 'other' && (
        <>
          <FormText form={form} name="customer.name" label={t('orders:edit.customerName')} rules={{ required: true }} />
          <FormText form={form} name="customer.phone" label={t('orders:edit.customerPhone')} rules={{ required: true }} />
        </>
      )}
    </Box>
  );
}

function KnownCustomer({ form, shopId }: { form: UseFormReturn<NewOrder>; shopId: string }) {
  const { t } = useText();
  const may = useMay();
  const [typed, setTyped] = useState('');
  const filter = useSettled(customerFilter(typed, may('personal-data:reveal')));
  const { data, previousData } = useQuery(CUSTOMERS, { variables: { filter: { ...filter, ...(shopId && { shopIds: [shopId] }) } }, skip: !filter });
  const found = filter ? ((data ?? previousData)?.customers.nodes ?? []) : [];
  return (
    <Controller
      control={form.control} name="customer.id"
      render={({ field: { ref, value, onChange, onBlur }, fieldState: { error } }) => (
        <Autocomplete
          size="small" options={found} filterOptions={(options) => options} value={value ? { id: value, name: form.getValues('customer.name'), phone: form.getValues('customer.phone'), level: 'NORMAL' as const } : null}
          isOptionEqualToValue={(option, chosen) => option.id === chosen.id} getOptionKey={(option) => option.id} getOptionLabel={(option) => `${option.name} ${option.phone ?? ''}`} noOptionsText={t(filter ? 'orders:create.noCustomer' : 'orders:create.customerHint')}
          onInputChange={(_event, text) => setTyped(text)}
          onChange={(_event, chosen) => { onChange(chosen?.id ?? ''); form.setValue('customer.name', chosen?.name ?? ''); form.setValue('customer.phone', chosen?.phone ?? ''); }}
          renderInput={(params) => <TextField {...params} inputRef={ref} onBlur={onBlur} required label={t('orders:create.customers.known')} error={error !== undefined} helperText={error?.message ?? t('orders:create.customerHint')} />}
        />
      )}
    />
  );
}
