import { useQuery } from '@apollo/client/react';
import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Step from '@mui/material/Step';
import StepLabel from '@mui/material/StepLabel';
import Stepper from '@mui/material/Stepper';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { orderImportPath, paths } from '../../app/paths.js';
import { readFragment } from '../../generated/gql/index.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { StatusChip } from '../../ui/StatusChip.js';
import { ImportMapping } from './ImportMapping.js';
import { ImportResult } from './ImportResult.js';
import { ImportUpload } from './ImportUpload.js';
import { ORDER_IMPORT, ORDER_IMPORT_DETAIL } from './order-import.js';

const POLL_MS = 700;
const STEPS = ['upload', 'map', 'check'] as const;

/** Orders from a file in three steps: upload, say which column is what, check and import. Where it stands is in the address. */
export default function ImportOrdersPage() {
  const { t } = useTranslation('files');
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const id = params.get('import');
  const { data, error, refetch, startPolling, stopPolling } = useQuery(ORDER_IMPORT, { variables: { id: id ?? '' }, skip: id === null, fetchPolicy: 'cache-and-network' });
  const row = readFragment(ORDER_IMPORT_DETAIL, id === null ? null : data?.orderImport);
  const working = row?.state === 'CHECKING' || row?.state === 'IMPORTING';
  if (working) startPolling(POLL_MS);
  else stopPolling();
  const mapping = row?.state === 'MAPPING' || (row !== undefined && row !== null && params.get('step') === 'map' && !working);
  const step = id === null ? 0 : mapping ? 1 : 2;
  const showResult = (): void => { if (id) void navigate(orderImportPath(id), { replace: true }); };
  return (
    <Box sx={{ maxWidth: 960, width: '100%' }}>
      <PageHeader title={t('import.title')} aside={row && <StatusChip of="OrderImportState" value={row.state} />} />
      <Stepper alternativeLabel activeStep={row?.state === 'DONE' ? STEPS.length : step} aria-label={t('import.steps')} sx={{ mb: 5 }}>
        {STEPS.map((each) => <Step key={each}><StepLabel>{t(`import.${each}`)}</StepLabel></Step>)}
      </Stepper>
      {id === null && <ImportUpload onStarted={(started) => void navigate(orderImportPath(started))} />}
      {id !== null && error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {id !== null && !error && !data && <LinearProgress aria-label={t('import.title')} />}
      {data && !data.orderImport && <EmptyState title={t('import.gone')} />}
      {row && mapping && <ImportMapping key={row.id} row={row} onChecked={() => { void refetch(); showResult(); }} onBack={() => void navigate(paths.orderImport)} />}
      {row && !mapping && <ImportResult row={row} onChanged={() => void refetch()} onMap={() => void navigate(`${orderImportPath(row.id)}&step=map`)} onAnother={() => void navigate(paths.orderImport)} />}
    </Box>
  );
}
