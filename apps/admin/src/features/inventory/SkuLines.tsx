import { useApolloClient } from '@apollo/client/react';
import Add from '@mui/icons-material/AddOutlined';
import Delete from '@mui/icons-material/DeleteOutlineOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { useFieldArray, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated/gql/index.js';
import { FormText } from '../../ui/FormInput.js';
import type { UserErrorLike } from '../../ui/place-user-errors.js';
import { NO_LINE, scanned, type SkuLine, type StockPaperForm } from './stock-paper-form.js';

const SKU_OF_CODE = graphql(`
  query SkuOfCode($code: String!) { skus(filter: { code: $code }, first: 5) { nodes { id code } } }
`);

type Found = { lines: { skuId: string; quantity: number }[] } | { unknown: UserErrorLike[] };

/** Finds the SKUs of the lines by their codes, or says at which line there is none. */
export function useFindSkus(): (lines: readonly SkuLine[]) => Promise<Found> {
  const { t } = useTranslation('inventory');
  const client = useApolloClient();
  const skuIdOf = async (code: string): Promise<string | undefined> => {
    const { data } = await client.query({ query: SKU_OF_CODE, variables: { code }, fetchPolicy: 'network-only' });
    return data?.skus.nodes.find((sku) => sku.code.toLowerCase() === code.toLowerCase())?.id;
  };
  return async (lines) => {
    const filled = lines.flatMap((line, index) => (line.code.trim() ? [{ line, index }] : []));
    const ids = await Promise.all(filled.map(({ line }) => skuIdOf(line.code.trim())));
    const unknown = filled.flatMap(({ index }, place) => (ids[place] ? [] : [{ code: 'NOT_FOUND', message: t('receive.unknownSku'), field: ['lines', String(index), 'code'] }]));
    return unknown.length > 0 ? { unknown } : { lines: filled.map(({ line }, place) => ({ skuId: ids[place] ?? '', quantity: Number(line.quantity) })) };
  };
}

/** Goods by code and quantity, typed or scanned: Enter after a code counts a piece and goes on to the next line. */
export function SkuLines({ form }: { form: UseFormReturn<StockPaperForm> }) {
  const { t } = useTranslation(['inventory', 'ui']);
  const { fields, append, remove, replace } = useFieldArray({ control: form.control, name: 'lines' });
  const isSpare = (index: number): boolean => {
    const { lines } = form.getValues();
    return index > 0 && index === lines.length - 1 && !lines[index]?.code.trim();
  };
  const scan = (event: React.KeyboardEvent, index: number): void => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || !(event.target as HTMLElement).matches('[name$=".code"]')) return;
    event.preventDefault();
    const lines = scanned(form.getValues('lines'), index);
    replace(lines);
    setTimeout(() => form.setFocus(`lines.${lines.length - 1}.code`));
  };
  return (
    <>
      {fields.map((field, index) => (
        <Box key={field.id} role="group" aria-label={t('inventory:receive.line', { number: index + 1 })} onKeyDown={(event) => scan(event, index)} sx={{ display: 'grid', gridTemplateColumns: '1fr 110px auto', gap: 2, alignItems: 'start' }}>
          <FormText form={form} name={`lines.${index}.code`} label={t('inventory:columns.sku')} rules={{ validate: (value) => Boolean(String(value).trim()) || isSpare(index) || t('ui:form.required') }} />
          <FormText
            form={form} name={`lines.${index}.quantity`} label={t('inventory:receive.quantity')} field={{ slotProps: { htmlInput: { inputMode: 'numeric' } } }}
            rules={{ validate: (value) => /^[1-9]\d{0,6}$/.test(String(value)) || isSpare(index) || t(value === '' ? 'ui:form.required' : 'ui:form.number') }}
          />
          <IconButton aria-label={t('inventory:receive.remove', { number: index + 1 })} disabled={fields.length === 1} onClick={() => remove(index)}><Delete /></IconButton>
        </Box>
      ))}
      <Button startIcon={<Add />} onClick={() => append(NO_LINE)} sx={{ alignSelf: 'flex-start' }}>{t('inventory:receive.add')}</Button>
    </>
  );
}
