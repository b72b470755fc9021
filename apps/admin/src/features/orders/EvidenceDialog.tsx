import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Divider from '@mui/material/Divider';
import FormControlLabel from '@mui/material/FormControlLabel';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { useText } from '../../i18n/use-text.js';
import { useMay } from '../../auth/session.js';
import { refusalText, useCommand } from '../../command/use-command.js';
import { graphql } from '../../generated/gql/index.js';
import type { MakeEvidenceMutation } from '../../generated/gql/graphql.js';
import { CopyText } from '../../ui/CopyText.js';
import { EvidenceCheck } from './EvidenceCheck.js';

const MAKE_EVIDENCE = graphql(`
  mutation MakeEvidence($input: MakeEvidenceInput!) {
    makeEvidence(input: $input) { head entries file { id name url } userErrors { code message field } }
  }
`);
type Made = MakeEvidenceMutation['makeEvidence'];

/** Takes the life of an order out as a file that shows when it was changed, and checks such a file. */
export default function EvidenceDialog({ order: { id, orderNo }, onClose }: { order: { id: string; orderNo: string }; onClose: () => void }) {
  const { t } = useText();
  const titleId = useId();
  const may = useMay();
  const [plain, setPlain] = useState(false);
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const [made, setMade] = useState<Made>();
  const make = useCommand(MAKE_EVIDENCE, { onDone: setMade });
  const submit = async (event: React.FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    setRefusal(refusalText(await make({ orderId: id, revealReason: plain ? reason.trim() : null })));
    setBusy(false);
  };
  return (
    <Dialog open onClose={busy ? undefined : onClose} aria-labelledby={titleId} maxWidth="sm" fullWidth>
      <DialogTitle id={titleId}>{t('orders:evidence.title', { orderNo })}</DialogTitle>
      <DialogContent>
        <Stack spacing={4}>
          <Typography variant="body2">{t('orders:evidence.about')}</Typography>
          {made ? <MadeEvidence made={made} /> : (
            <Stack component="form" spacing={2} onSubmit={(event) => void submit(event)}>
              {may('personal-data:reveal') && (
                <Box>
                  <FormControlLabel label={t('orders:evidence.plain')} control={<Checkbox checked={plain} onChange={(event) => setPlain(event.target.checked)} />} />
                  <Typography variant="body2" sx={{ color: 'text.secondary' }}>{t('orders:evidence.plainHint')}</Typography>
                  {plain && <TextField required fullWidth margin="normal" label={t('orders:evidence.reason')} value={reason} onChange={(event) => setReason(event.target.value)} slotProps={{ htmlInput: { minLength: 2, maxLength: 200 } }} />}
                </Box>
              )}
              {refusal && <Alert severity="error">{refusal}</Alert>}
              <Box><Button type="submit" variant="contained" loading={busy} disabled={plain && reason.trim().length < 2}>{t('orders:evidence.make')}</Button></Box>
            </Stack>
          )}
          <Divider />
          <EvidenceCheck />
        </Stack>
      </DialogContent>
      <DialogActions><Button onClick={onClose} disabled={busy}>{t('actions.close')}</Button></DialogActions>
    </Dialog>
  );
}

function MadeEvidence({ made: { head, entries, file } }: { made: Made }) {
  const { t } = useText();
  if (!file) return null;
  return (
    <Stack spacing={3}>
      <Alert severity="success">{t('orders:evidence.made', { entries })}</Alert>
      <Typography variant="body2" component="div" sx={{ overflowWrap: 'anywhere' }}>{t('orders:evidence.head')} <CopyText text={head ?? ''} mono /></Typography>
      <Stack direction="row" spacing={2} useFlexGap sx={{ flexWrap: 'wrap' }}>
        <Button variant="contained" href={file.url} download={file.name}>{t('orders:evidence.fetch')}</Button>
        <Button variant="outlined" href={file.url.replace('/files/', '/print/evidence/')} target="_blank" rel="noreferrer">{t('orders:evidence.print')}</Button>
      </Stack>
    </Stack>
  );
}
