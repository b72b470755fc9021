import { useQuery } from '@apollo/client/react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import LinearProgress from '@mui/material/LinearProgress';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../auth/session.js';
import { refusalText, useCommand } from '../../command/use-command.js';
import { graphql } from '../../generated/gql/index.js';
import type { ExportFormat, OrderColumn, OrderFilter, OrderQueueKey } from '../../generated/gql/graphql.js';
import { ALL_COLUMNS, EXPORT_COLUMNS, FIRST_COLUMNS } from './export-columns.js';

const EXPORT_ORDERS = graphql(`
  mutation ExportOrders($input: ExportOrdersInput!) {
    exportOrders(input: $input) { job { id } userErrors { code message field } }
  }
`);
const EXPORT_JOB = graphql(`
  query ExportJob($id: ID!) {
    job(id: $id) { id state progress total lastError files { id name url } }
  }
`);
const FORMATS: readonly ExportFormat[] = ['XLSX', 'CSV', 'JSONL'];
const POLL_MS = 700;

interface ExportOrdersDialogProps {
  filter: OrderFilter;
  queue: OrderQueueKey | undefined;
  onClose: () => void;
}

/** Takes the orders of the list out as a file: which columns, which form, masked or not; then the file itself. */
export default function ExportOrdersDialog({ filter, queue, onClose }: ExportOrdersDialogProps) {
  const { t } = useTranslation(['files', 'ui']);
  const titleId = useId();
  const may = useMay();
  const [format, setFormat] = useState<ExportFormat>('XLSX');
  const [columns, setColumns] = useState<readonly OrderColumn[]>(FIRST_COLUMNS);
  const [plain, setPlain] = useState(false);
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const [jobId, setJobId] = useState<string>();
  const run = useCommand(EXPORT_ORDERS, { onDone: ({ job }) => setJobId(job?.id) });
  const submit = async (event: React.FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    setRefusal(refusalText(await run({ filter, queue: queue ?? null, format, columns: ALL_COLUMNS.filter((code) => columns.includes(code)), revealReason: plain ? reason : null })));
    setBusy(false);
  };
  return (
    <Dialog open onClose={busy ? undefined : onClose} aria-labelledby={titleId} maxWidth="sm" fullWidth>
      <form onSubmit={(event) => void submit(event)}>
        <DialogTitle id={titleId}>{t('files:export.title')}</DialogTitle>
        <DialogContent>
          {jobId ? <ExportedFile jobId={jobId} /> : (
            <Stack spacing={4} sx={{ pt: 2 }}>
              <Typography variant="body2">{t('files:export.which')}</Typography>
              <TextField select autoFocus label={t('files:export.format')} value={format} onChange={(event) => setFormat(event.target.value as ExportFormat)}>
                {FORMATS.map((each) => <MenuItem key={each} value={each}>{t(`files:export.formats.${each}`)}</MenuItem>)}
              </TextField>
              <ColumnChoice chosen={columns} onChange={setColumns} />
              {may('personal-data:reveal') && (
                <Box>
                  <FormControlLabel label={t('files:export.plain')} control={<Checkbox checked={plain} onChange={(event) => setPlain(event.target.checked)} />} />
                  <Typography variant="body2" sx={{ color: 'text.secondary' }}>{t('files:export.plainHint')}</Typography>
                  {plain && <TextField required fullWidth margin="normal" label={t('files:export.reason')} value={reason} onChange={(event) => setReason(event.target.value)} slotProps={{ htmlInput: { minLength: 2, maxLength: 200 } }} />}
                </Box>
              )}
              {refusal && <Alert severity="error">{refusal}</Alert>}
            </Stack>
          )}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose} disabled={busy}>{t(jobId ? 'ui:actions.close' : 'ui:actions.cancel')}</Button>
          {!jobId && <Button type="submit" variant="contained" loading={busy} disabled={columns.length === 0}>{t('files:export.verb')}</Button>}
        </DialogActions>
      </form>
    </Dialog>
  );
}

function ColumnChoice({ chosen, onChange }: { chosen: readonly OrderColumn[]; onChange: (columns: readonly OrderColumn[]) => void }) {
  const { t } = useTranslation('files');
  const labelId = useId();
  const toggle = (code: OrderColumn): void => onChange(chosen.includes(code) ? chosen.filter((each) => each !== code) : [...chosen, code]);
  const boxes = (codes: readonly OrderColumn[]) => (
    <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'repeat(2, minmax(0, 1fr))', sm: 'repeat(3, minmax(0, 1fr))' } }}>
      {codes.map((code) => <FormControlLabel key={code} label={t(`columns.${code}`)} control={<Checkbox size="small" checked={chosen.includes(code)} onChange={() => toggle(code)} />} />)}
    </Box>
  );
  return (
    <Box role="group" aria-labelledby={labelId}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, mb: 1 }}>
        <Typography id={labelId} variant="subtitle2" component="h3" sx={{ flex: 1 }}>{t('export.columns')}</Typography>
        <Button size="small" onClick={() => onChange(ALL_COLUMNS)}>{t('export.all')}</Button>
        <Button size="small" onClick={() => onChange([])}>{t('export.none')}</Button>
      </Box>
      {boxes(EXPORT_COLUMNS.order)}
      <Typography variant="body2" sx={{ color: 'text.secondary', mt: 2 }}>{t('export.perLine')}</Typography>
      {boxes(EXPORT_COLUMNS.line)}
      {chosen.length === 0 && <Typography variant="body2" role="alert" sx={{ color: 'error.main' }}>{t('export.noColumns')}</Typography>}
    </Box>
  );
}

function ExportedFile({ jobId }: { jobId: string }) {
  const { t } = useTranslation('files');
  const { data, stopPolling } = useQuery(EXPORT_JOB, { variables: { id: jobId }, pollInterval: POLL_MS, fetchPolicy: 'network-only' });
  const job = data?.job;
  if (job?.state === 'DONE' || job?.state === 'FAILED') stopPolling();
  const [file] = job?.files ?? [];
  if (job?.state === 'FAILED') return <Alert severity="error">{t('export.failed', { error: job.lastError ?? '' })}</Alert>;
  if (job?.state === 'DONE' && file) {
    return <Alert severity="success" role="status">{t('export.ready')}<Box sx={{ mt: 2 }}><Button variant="contained" href={file.url} download autoFocus>{t('export.download', { name: file.name })}</Button></Box></Alert>;
  }
  const known = job?.total && job.progress > 0;
  return (
    <Alert severity="info" role="status">
      {t('export.working')} {known && `${job.progress} / ${job.total}`}
      <LinearProgress aria-label={t('export.working')} sx={{ mt: 2, minWidth: 240 }} {...(known && { variant: 'determinate', value: Math.min(100, (job.progress / (job.total ?? 1)) * 100) })} />
    </Alert>
  );
}
