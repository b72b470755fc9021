import { useQuery } from '@apollo/client/react';
import UploadFile from '@mui/icons-material/UploadFileOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalText, useCommand } from '../../command/use-command.js';
import { graphql } from '../../generated/gql/index.js';
import { currentLocale } from '../../i18n/i18n.js';
import { Card } from '../../ui/Card.js';
import { ORDER_SHOPS } from './order-shops.js';
import { uploadFile } from './upload-file.js';

const START_ORDER_IMPORT = graphql(`
  mutation StartOrderImport($input: StartOrderImportInput!) {
    startOrderImport(input: $input) { orderImport { id } userErrors { code message field } }
  }
`);
const MOST_ROWS = 200_000;

/** The first step: which file, for which shop. */
export function ImportUpload({ onStarted }: { onStarted: (id: string) => void }) {
  const { t } = useTranslation('files');
  const input = useRef<HTMLInputElement>(null);
  const { data } = useQuery(ORDER_SHOPS);
  const [shopId, setShopId] = useState('');
  const [file, setFile] = useState<File>();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const start = useCommand(START_ORDER_IMPORT, { onDone: ({ orderImport }) => orderImport && onStarted(orderImport.id) });
  // A marketplace brings its own orders.
  const shops = (data?.shops.nodes ?? []).filter(({ channel }) => channel !== 'TAOBAO');
  const chosen = shopId || (shops[0]?.id ?? '');
  const submit = async (event: React.FormEvent): Promise<void> => {
    event.preventDefault();
    if (!file) return;
    setBusy(true);
    const uploaded = await uploadFile(file);
    setRefusal('id' in uploaded ? refusalText(await start({ storedFileId: uploaded.id, shopId: chosen })) : (uploaded.refusal ?? t('import.uploadFailed')));
    setBusy(false);
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Card title={t('import.upload')} actions={<Button size="small" href={`/files/order-import-template?locale=${currentLocale()}`} download>{t('import.template')}</Button>}>
        <Stack spacing={4}>
          <Typography variant="body2">{t('import.hint', { rows: MOST_ROWS.toLocaleString('en') })}</Typography>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>{t('import.again')}</Typography>
          <TextField select label={t('import.shop')} value={chosen} onChange={(event) => setShopId(event.target.value)} sx={{ maxWidth: 360 }}>
            {shops.map(({ id, name }) => <MenuItem key={id} value={id}>{name}</MenuItem>)}
          </TextField>
          <Box sx={{ display: 'flex', alignItems: 'center', gap: 3, flexWrap: 'wrap' }}>
            <input ref={input} type="file" accept=".xlsx,.csv,.txt,.tsv" hidden aria-label={t('import.choose')} onChange={(event) => { setFile(event.target.files?.[0]); setRefusal(undefined); }} />
            <Button variant="outlined" startIcon={<UploadFile />} onClick={() => input.current?.click()}>{t('import.choose')}</Button>
            {file && <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>{t('import.chosen', { name: file.name })}</Typography>}
          </Box>
          {refusal && <Alert severity="error">{refusal}</Alert>}
          <Box><Button type="submit" variant="contained" loading={busy} disabled={!file || !chosen}>{t('import.next')}</Button></Box>
        </Stack>
      </Card>
    </form>
  );
}
