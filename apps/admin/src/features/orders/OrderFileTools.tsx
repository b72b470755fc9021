import Download from '@mui/icons-material/DownloadOutlined';
import History from '@mui/icons-material/HistoryOutlined';
import UploadFile from '@mui/icons-material/UploadFileOutlined';
import Button from '@mui/material/Button';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../app/paths.js';
import { useMay } from '../../auth/session.js';
import type { OrderFilter, OrderQueueKey } from '../../generated/gql/graphql.js';

const ExportOrdersDialog = lazy(() => import('./ExportOrdersDialog.js'));

// Who can act on many orders has something to look up.
const ACTS = ['order:approve', 'order:hold', 'order:cancel', 'mark:edit'] as const;

/** The ways of orders in and out as files. */
export function OrderFileTools({ filter, queue }: { filter: OrderFilter; queue: OrderQueueKey | undefined }) {
  const { t } = useTranslation(['files', 'batches']);
  const may = useMay();
  const [exporting, setExporting] = useState(false);
  return (
    <>
      {ACTS.some(may) && <Button variant="outlined" startIcon={<History />} component={Link} to={paths.orderBatches}>{t('batches:short')}</Button>}
      {may('order:import') && <Button variant="outlined" startIcon={<UploadFile />} component={Link} to={paths.orderImport}>{t('import.short')}</Button>}
      {may('order:export') && <Button variant="outlined" startIcon={<Download />} onClick={() => setExporting(true)}>{t('export.verb')}</Button>}
      {exporting && <Suspense fallback={null}><ExportOrdersDialog filter={filter} queue={queue} onClose={() => setExporting(false)} /></Suspense>}
    </>
  );
}
