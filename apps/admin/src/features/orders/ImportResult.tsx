import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../app/paths.js';
import { refusalText, useCommand } from '../../command/use-command.js';
import { graphql } from '../../generated/gql/index.js';
import type { OrderImportDetailFragment } from '../../generated/gql/graphql.js';
import { Card } from '../../ui/Card.js';
import { PlainTable } from '../../ui/PlainTable.js';

const COMMIT_ORDER_IMPORT = graphql(`
  mutation CommitOrderImport($input: CommitOrderImportInput!) {
    commitOrderImport(input: $input) { orderImport { id ...OrderImportDetail } userErrors { code message field } }
  }
`);

interface ImportResultProps {
  row: OrderImportDetailFragment;
  onChanged: () => void;
  onMap: () => void;
  onAnother: () => void;
}

/** The third step: what the check found, the errors row by row, and the import itself. */
export function ImportResult({ row, onChanged, onMap, onAnother }: ImportResultProps) {
  const { t } = useTranslation('files');
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const commit = useCommand(COMMIT_ORDER_IMPORT, { onDone: onChanged });
  const run = async (): Promise<void> => {
    setBusy(true);
    setRefusal(refusalText(await commit({ orderImportId: row.id })));
    setBusy(false);
  };
  if (row.state === 'CHECKING' || row.state === 'IMPORTING') return <Working row={row} />;
  if (row.state === 'FAILED') {
    return <Stack spacing={4}><Alert severity="error">{row.problem}</Alert><Box><Button variant="contained" onClick={onAnother} autoFocus>{t('import.back')}</Button></Box></Stack>;
  }
  const done = row.state === 'DONE';
  const names = ['rows', 'orders', done ? 'placed' : 'ready', 'known', 'refused'] as const;
  return (
    <Stack spacing={4}>
      {done && <Alert severity="success" role="status">{t('import.done', { count: row.placed })}</Alert>}
      <Card title={row.fileName}>
        <Box component="dl" sx={{ m: 0, display: 'flex', flexWrap: 'wrap', columnGap: 8, rowGap: 3 }}>
          {names.map((name) => (
            <Box key={name}>
              <Typography component="dt" variant="body2" sx={{ color: 'text.secondary' }}>{t(`import.${name}`)}</Typography>
              <Typography component="dd" variant="h2" sx={{ m: 0, ...(name === 'refused' && row.refused > 0 && { color: 'error.main' }) }}>{row[name]}</Typography>
            </Box>
          ))}
        </Box>
        {refusal && <Alert severity="error" sx={{ mt: 4 }}>{refusal}</Alert>}
        <Box sx={{ display: 'flex', gap: 2, mt: 5, flexWrap: 'wrap' }}>
          {!done && <Button variant="contained" loading={busy} disabled={row.ready === 0} onClick={() => void run()}>{row.ready > 0 ? t('import.commit', { count: row.ready }) : t('import.nothing')}</Button>}
          {done && <Button variant="contained" component={Link} to={paths.orders}>{t('import.see')}</Button>}
          {!done && <Button onClick={onMap}>{t('import.remap')}</Button>}
          <Button onClick={onAnother}>{t(done ? 'import.another' : 'import.back')}</Button>
        </Box>
      </Card>
      {row.problems.length > 0 && (
        <Card title={t('import.problems')} flush actions={row.errorFile && <Button size="small" href={row.errorFile.url} download>{t('import.errorFile')}</Button>}>
          <Typography variant="body2" sx={{ px: 4, pb: 2, color: 'text.secondary' }}>{t('import.errorHint')}</Typography>
          <PlainTable
            label={t('import.problems')} heads={[{ text: t('import.row'), whole: true }, { text: t('import.what'), whole: true }, { text: t('import.why'), wide: true }]}
            rows={row.problems.map(({ row: at, field, message }) => ({ id: `${at} ${field} ${message}`, cells: [at, field ? t(`fields.${field}`) : t('import.whole'), message] }))}
          />
        </Card>
      )}
    </Stack>
  );
}

function Working({ row: { state, job } }: { row: OrderImportDetailFragment }) {
  const { t } = useTranslation('files');
  if (job?.state === 'FAILED') return <Alert severity="error">{t('import.failed', { error: job.lastError ?? '' })}</Alert>;
  const label = t(state === 'CHECKING' ? 'import.checking' : 'import.importing');
  const known = job?.total && job.progress > 0;
  return (
    <Alert severity="info" role="status">
      {label} {job && job.progress > 0 && `${job.progress}${known ? ` / ${job.total}` : ''}`}
      <LinearProgress aria-label={label} sx={{ mt: 2, minWidth: 240 }} {...(known && { variant: 'determinate', value: Math.min(100, (job.progress / (job.total ?? 1)) * 100) })} />
    </Alert>
  );
}
