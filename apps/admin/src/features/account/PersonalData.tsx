import { useQuery } from '@apollo/client/react';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fullInstant } from '../../format/instant.js';
import { graphql, readFragment, type FragmentType } from '../../generated/gql/index.js';
import { Card } from '../../ui/Card.js';

const RequestDataExportDialog = lazy(async () => ({ default: (await import('./RequestDataExportDialog.js')).RequestDataExportDialog }));
const EraseAccountDialog = lazy(async () => ({ default: (await import('./EraseAccountDialog.js')).EraseAccountDialog }));

const PERSONAL_DATA = graphql(`
  fragment PersonalData on Account {
    erasure { blockers }
    dataExport { state path until }
  }
`);
const DATA_EXPORT = graphql(`
  query DataExport {
    account { dataExport { state path until } }
  }
`);
const POLL_MS = 1_000;

/** A copy of one's data, and the way to have it deleted. */
export function PersonalData({ account }: { account: FragmentType<typeof PERSONAL_DATA> }) {
  const { t } = useTranslation('account');
  const { erasure, dataExport } = readFragment(PERSONAL_DATA, account);
  const [dialog, setDialog] = useState<'export' | 'erase'>();
  const [asked, setAsked] = useState(false);
  const close = (): void => setDialog(undefined);
  return (
    <Card title={t('data.title')}>
      <Stack spacing={3} sx={{ alignItems: 'flex-start' }}>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>{t('data.hint')}</Typography>
        {asked ? <ExportInTheMaking /> : dataExport?.path && <ExportFile path={dataExport.path} until={dataExport.until} />}
        <Stack direction="row" spacing={3} useFlexGap sx={{ flexWrap: 'wrap' }}>
          <Button variant="outlined" onClick={() => setDialog('export')}>{t('export.verb')}</Button>
          <Button variant="outlined" color="error" onClick={() => setDialog('erase')}>{t('erase.verb')}</Button>
        </Stack>
      </Stack>
      <Suspense fallback={null}>
        {dialog === 'export' && <RequestDataExportDialog onAsked={() => setAsked(true)} onClose={close} />}
        {dialog === 'erase' && <EraseAccountDialog blockers={erasure.blockers} onClose={close} />}
      </Suspense>
    </Card>
  );
}

function ExportInTheMaking() {
  const { t } = useTranslation('account');
  const { data, stopPolling } = useQuery(DATA_EXPORT, { fetchPolicy: 'network-only', pollInterval: POLL_MS });
  const file = data?.account?.dataExport;
  const isOver = file?.state === 'DONE' || file?.state === 'FAILED';
  if (isOver) stopPolling();
  if (file?.state === 'FAILED') return <Alert severity="error">{t('export.failed')}</Alert>;
  return file?.path && isOver ? <ExportFile path={file.path} until={file.until} /> : <Alert severity="info" role="status">{t('export.making')}</Alert>;
}

function ExportFile({ path, until }: { path: string; until?: string | null | undefined }) {
  const { t } = useTranslation('account');
  return <Alert severity="success" role="status">{t('export.ready', { until: until ? fullInstant(until) : '' })} <Button size="small" href={path} download>{t('export.download')}</Button></Alert>;
}
