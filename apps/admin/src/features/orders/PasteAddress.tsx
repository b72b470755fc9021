import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.js';
import { loadRegions } from './address/regions.js';
import { parseAddress, type ParsedReceiver } from './address/parse-address.js';

/** Reads a receiver from what somebody pasted; what was read stands in the fields, to be looked at. */
export function PasteAddress({ onRead }: { onRead: (receiver: ParsedReceiver) => void }) {
  const { t } = useText();
  const [text, setText] = useState('');
  const [said, setSaid] = useState<string>();
  const read = async (pasted: string): Promise<void> => {
    if (pasted.trim() === '') return;
    const receiver = parseAddress(pasted, await loadRegions());
    onRead(receiver);
    const missing = (['name', 'phone', 'province', 'city', 'district', 'address'] as const).filter((field) => receiver[field] === '').map((field) => t(`orders:create.${field}`));
    setSaid(missing.length === 0 ? t('orders:create.pasteAll') : t('orders:create.pasteMissing', { fields: missing.join('、') }));
  };
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr) auto', alignItems: 'start' }}>
      <TextField
        multiline maxRows={4} label={t('orders:create.paste')} placeholder={t('orders:create.pasteHint')} value={text} onChange={(event) => setText(event.target.value)}
        onPaste={(event) => { if (text === '') void read(event.clipboardData.getData('text')); }} slotProps={{ htmlInput: { maxLength: 500 }, inputLabel: { shrink: true } }}
      />
      <Button variant="outlined" disabled={text.trim() === ''} onClick={() => void read(text)}>{t('orders:create.pasteVerb')}</Button>
      <Typography variant="caption" role="status" sx={{ gridColumn: '1 / -1', color: 'text.secondary', minHeight: 0 }}>{said}</Typography>
    </Box>
  );
}
