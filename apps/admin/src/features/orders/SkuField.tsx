import { useQuery } from '@apollo/client/react';
import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { Controller, type Control } from 'react-hook-form';
import { useMay } from '../../auth/session.js';
import { formatYuan } from '../../format/money.js';
import { graphql } from '../../generated/gql/index.js';
import type { SkuChoicesQuery } from '../../generated/gql/graphql.js';
import { useText } from '../../i18n/use-text.js';
import { useSettled } from './use-settled.js';
import type { LinesForm } from './new-order.js';

const SKUS = graphql(`
  query SkuChoices($find: String, $withStock: Boolean!) {
    skus(first: 20, filter: { find: $find }) {
      nodes { id code title price { amount } stocks @include(if: $withStock) { id available warehouse { id name } } }
    }
  }
`);
type Choice = SkuChoicesQuery['skus']['nodes'][number];

/** The SKU of a line: offered by the beginning of its code or title, with its price and how much of it is where. */
export function SkuField({ control, index }: { control: Control<LinesForm>; index: number }) {
  const { t } = useText();
  return <Controller control={control} name={`lines.${index}.sku`} render={({ field, fieldState }) => <SkuInput {...field} inputRef={field.ref} error={fieldState.error?.message} label={t('orders:create.sku')} />} />;
}

interface SkuInputProps {
  value: string;
  onChange: (code: string) => void;
  onBlur: () => void;
  inputRef: React.Ref<HTMLInputElement>;
  error: string | undefined;
  label: string;
}

/** A field for the code of a SKU, with the same offers wherever it stands. */
export function SkuInput({ value, onChange, onBlur, inputRef, error, label }: SkuInputProps) {
  const { t } = useText();
  const may = useMay();
  const find = useSettled(value.trim());
  const { data, previousData } = useQuery(SKUS, { variables: { find: find || null, withStock: may('stock:read') && may('warehouse:read') }, skip: !may('product:read') });
  const choices = (data ?? previousData)?.skus.nodes ?? [];
  return (
    <Autocomplete<Choice, false, true, true>
      size="small" freeSolo disableClearable options={choices} filterOptions={(options) => options.filter(({ code, title }) => `${code} ${title}`.toLowerCase().includes(value.trim().toLowerCase()))} getOptionLabel={(option) => (typeof option === 'string' ? option : option.code)} getOptionKey={(option) => (typeof option === 'string' ? option : option.id)}
      value={value} inputValue={value} onInputChange={(_event, text, reason) => { if (reason !== 'reset') onChange(text); }} onChange={(_event, chosen) => onChange(typeof chosen === 'string' ? chosen : chosen.code)}
      slotProps={{ popper: { sx: { minWidth: 320 } } }}
      renderOption={({ key, ...props }, option) => (
        <Box component="li" key={key} {...props} sx={{ display: 'block !important' }}>
          <Box sx={{ display: 'flex', gap: 2, justifyContent: 'space-between' }}><span>{option.code} {option.title}</span><span>{formatYuan(option.price.amount)}</span></Box>
          {option.stocks && <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>{option.stocks.map(({ warehouse, available }) => `${warehouse?.name ?? ''} ${available}`).join(' · ') || t('orders:create.noStock')}</Typography>}
        </Box>
      )}
      renderInput={(params) => <TextField {...params} inputRef={inputRef} onBlur={onBlur} required label={label} error={error !== undefined} helperText={error} />}
    />
  );
}
