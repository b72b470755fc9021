import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../command/use-command.js';
import { graphql } from '../../generated/gql/index.js';
import { FormDialog } from '../../ui/FormDialog.js';
import { FormText } from '../../ui/FormInput.js';
import { useToasts } from '../../ui/JobToast.js';
import { changedLines, MOST_AT_ONCE, type CountedLine } from './counted-lines.js';

const COUNT = graphql(`
  mutation CountStock($input: CountStockInput!) {
    countStock(input: $input) { stockCount { ...StockCountRow ...StockCountActions } userErrors { code message field } }
  }
`);
/** More rows than this are not drawn at once: who counts many types or scans the code. */
const MOST_SHOWN = 50;

interface CountProps {
  count: { id: string; countNo: string; lines: readonly CountedLine[] };
  onClose: () => void;
}

/** What was found, typed or scanned: each scan of a code counts a piece more. The books are not shown. */
export function CountStockDialog({ count: { id, countNo, lines }, onClose }: CountProps) {
  const { t } = useTranslation(['stockCounts', 'ui']);
  const toasts = useToasts();
  const count = useCommand(COUNT, { refetch: 'active' });
  const [code, setCode] = useState('');
  const [unknown, setUnknown] = useState(false);
  const form = useForm<{ counted: Record<string, string> }>({ defaultValues: { counted: Object.fromEntries(lines.map((line) => [line.id, line.counted?.toString() ?? ''])) } });
  const wanted = code.trim().toLowerCase();
  const shown = lines.filter((line) => line.skuCode.toLowerCase().startsWith(wanted)).slice(0, MOST_SHOWN);
  const scan = (event: React.KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const line = lines.find((each) => each.skuCode.toLowerCase() === wanted);
    setUnknown(!line);
    if (!line) return;
    form.setValue(`counted.${line.id}`, String(Number(form.getValues(`counted.${line.id}`)) + 1));
    setCode('');
  };
  return (
    <FormDialog
      title={t('stockCounts:count.title', { number: countNo })} verb={t('ui:actions.save')} form={form} size="sm" onClose={onClose}
      onSubmit={async ({ counted }) => {
        const changed = changedLines(lines, counted);
        for (let from = 0; from < changed.length; from += MOST_AT_ONCE) {
          const refusals = await count({ stockCountId: id, lines: changed.slice(from, from + MOST_AT_ONCE) });
          if (refusals.length > 0) return refusals.map(({ code: refused, message }) => ({ code: refused, message }));
        }
        toasts.done(t('stockCounts:count.done', { count: changed.length }));
        return [];
      }}
    >
      <TextField
        value={code} onChange={(event) => { setCode(event.target.value); setUnknown(false); }} onKeyDown={scan} label={t('stockCounts:count.scan')} autoFocus fullWidth
        error={unknown} helperText={unknown ? t('stockCounts:count.unknown') : t('stockCounts:count.hint')}
      />
      {shown.map((line) => (
        <Box key={line.id} role="group" aria-label={line.skuCode} sx={{ display: 'grid', gridTemplateColumns: '1fr 130px', gap: 3, alignItems: 'center' }}>
          <Box>{line.title}<Box sx={{ color: 'text.secondary' }}>{line.skuCode}</Box></Box>
          <FormText form={form} name={`counted.${line.id}`} label={t('stockCounts:line.counted')} rules={{ pattern: { value: /^\d{0,7}$/, message: t('ui:form.number') } }} field={{ slotProps: { htmlInput: { inputMode: 'numeric' } } }} />
        </Box>
      ))}
      {shown.length === MOST_SHOWN && lines.length > MOST_SHOWN && <Box sx={{ color: 'text.secondary' }}>{t('stockCounts:count.more', { count: lines.length })}</Box>}
    </FormDialog>
  );
}
