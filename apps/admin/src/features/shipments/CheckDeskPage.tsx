import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Card } from '../../ui/Card.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { PlainTable } from '../../ui/PlainTable.js';
import { numberHead } from '../../ui/table-heads.js';
import { useCheckDesk } from './use-check-desk.js';

/** The check desk: one field that always has the focus, large type, a colour and a tone for each scan. A scanner, a scale or the keyboard is enough. */
export default function CheckDeskPage() {
  const { t } = useTranslation('shipments');
  const desk = useCheckDesk();
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  // After the shell, which takes the focus to the heading of a new page.
  useEffect(() => field.current?.focus(), []);
  const [query] = useSearchParams();
  const asked = query.get('code');
  const begun = useRef(false);
  useEffect(function beginWithWave() {
    if (!asked || begun.current) return;
    begun.current = true;
    desk.enter(asked);
  }, [asked, desk]);
  const next = (): void => {
    desk.next();
    field.current?.focus();
  };
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    setText('');
    desk.enter(text);
  };
  const sums = desk.lines.reduce((sum, line) => ({ done: sum.done + line.scanned, needed: sum.needed + line.needed }), { done: 0, needed: 0 });
  return (
    <>
      <PageHeader title={t('desk.title')} actions={desk.order && <Button onClick={next}>{t('desk.next')}</Button>} />
      <Stack spacing={4} sx={{ maxWidth: 960 }} onKeyDown={(event) => { if (event.key === 'Escape') next(); }}>
        <Card>
          <Box component="form" onSubmit={submit}>
            <TextField
              fullWidth inputRef={field} label={t(`desk.${desk.step}`)} value={text} onChange={(event) => setText(event.target.value)} helperText={t('desk.hint')}
              slotProps={{ htmlInput: { maxLength: 60, autoComplete: 'off', autoCapitalize: 'off', spellCheck: false, inputMode: desk.step === 'weigh' ? 'numeric' : 'text' }, input: { sx: { typography: 'h1', height: 64 } } }}
            />
          </Box>
        </Card>
        <Box aria-live="assertive">
          {desk.word && <Alert severity={desk.word.good ? 'success' : 'error'} sx={{ typography: 'h2', alignItems: 'center', whiteSpace: 'pre-line' }}>{desk.word.text}</Alert>}
        </Box>
        {desk.wave && <Typography variant="h2" component="p" role="status">{t('desk.waveTitle', { number: desk.wave.waveNo, count: desk.wave.left })}</Typography>}
        {desk.order && desk.order.parcelMates.length > 0 && <Alert severity="info">{t('parcel.desk', { numbers: desk.order.parcelMates.map(({ number }) => number).join(' · ') })}</Alert>}
        {desk.order ? (
          <Card title={desk.order.basket ? `${t('desk.basket', { number: desk.order.basket })} · ${desk.order.number}` : desk.order.number} actions={<Typography variant="h2" component="span">{t('desk.progress', sums)}</Typography>} flush>
            <PlainTable
              label={desk.order.number} heads={[t('detail.sku'), t('desk.item'), t('desk.bin'), numberHead(t('desk.done')), numberHead(t('desk.needed'))]}
              rows={desk.lines.map((line) => ({ id: line.skuCode, cells: [line.skuCode, line.title, line.bin, <strong key="done">{line.scanned}</strong>, line.needed] }))}
            />
          </Card>
        ) : <EmptyState title={t('desk.start')} {...(desk.shipped > 0 && { hint: t('desk.today', { count: desk.shipped }) })} />}
      </Stack>
    </>
  );
}
