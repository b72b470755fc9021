import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalText, useCommand } from '../../command/use-command.js';
import { graphql } from '../../generated/gql/index.js';
import type { OrderImportDetailFragment, OrderImportField } from '../../generated/gql/graphql.js';
import { useListText } from '../../i18n/use-list-text.js';
import { Card } from '../../ui/Card.js';
import { assign, IMPORT_FIELDS, mappingOf, missingFields, toInput } from './import-mapping.js';

const CHECK_ORDER_IMPORT = graphql(`
  mutation CheckOrderImport($input: CheckOrderImportInput!) {
    checkOrderImport(input: $input) { orderImport { id ...OrderImportDetail } userErrors { code message field } }
  }
`);

interface ImportMappingProps {
  row: OrderImportDetailFragment;
  onChecked: () => void;
  onBack: () => void;
}

/** The second step: which column of the file is what. */
export function ImportMapping({ row, onChecked, onBack }: ImportMappingProps) {
  const { t } = useTranslation('files');
  const listText = useListText();
  const [mapping, setMapping] = useState(() => mappingOf(row.columns));
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const check = useCommand(CHECK_ORDER_IMPORT, { onDone: onChecked });
  const missing = missingFields(mapping);
  const submit = async (event: React.FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    setRefusal(refusalText(await check({ orderImportId: row.id, mapping: toInput(mapping) })));
    setBusy(false);
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Card title={`${t('import.map')} · ${row.fileName}`}>
        <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { xs: '1fr', sm: 'repeat(2, minmax(0, 1fr))' } }}>
          {row.columns.map(({ index, title }) => (
            <TextField
              key={index} select fullWidth label={title || t('import.unnamed', { index: index + 1 })} value={mapping[index] ?? ''} autoFocus={index === 0}
              onChange={(event) => setMapping(assign(mapping, index, (event.target.value || undefined) as OrderImportField | undefined))}
              slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
            >
              <MenuItem value="">{t('import.ignore')}</MenuItem>
              {IMPORT_FIELDS.map((field) => <MenuItem key={field} value={field}>{t(`fields.${field}`)}</MenuItem>)}
            </TextField>
          ))}
        </Box>
        {missing.length > 0 && <Typography variant="body2" role="status" sx={{ mt: 4, color: 'text.secondary' }}>{t('import.required', { fields: listText(missing.map((field) => t(`fields.${field}`))) })}</Typography>}
        {refusal && <Alert severity="error" sx={{ mt: 4 }}>{refusal}</Alert>}
        <Box sx={{ display: 'flex', gap: 2, mt: 4, flexWrap: 'wrap' }}>
          <Button type="submit" variant="contained" loading={busy} disabled={missing.length > 0}>{t('import.run')}</Button>
          <Button onClick={onBack}>{t('import.back')}</Button>
        </Box>
      </Card>
    </form>
  );
}
