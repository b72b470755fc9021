import { useApolloClient, useQuery } from '@apollo/client/react';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Skeleton from '@mui/material/Skeleton';
import { useId, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { OrderBatchVerb, WhichOrdersInput } from '../../generated/gql/graphql.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { FormDialog } from '../../ui/FormDialog.js';
import { useStatusText } from '../../ui/StatusChip.js';
import { NO_VALUES, type BatchValues } from './batch-form.js';
import { BatchFields } from './BatchFields.js';
import { BatchPreview } from './BatchPreview.js';
import { ORDER_BATCH_PREVIEW } from './order-batches.js';
import { OrderBatchProgress } from './OrderBatchProgress.js';
import { useBatchVerbs } from './use-batch-verbs.js';

interface ActOnOrdersDialogProps {
  verb: OrderBatchVerb;
  orders: WhichOrdersInput;
  /** It goes on in the background: nothing needs to stay selected. */
  onLeave: () => void;
  onClose: () => void;
}

/** Acts on many orders: first with how many it is possible and what comes of it, then how it goes on, order by order. */
export default function ActOnOrdersDialog({ verb, orders, onLeave, onClose }: ActOnOrdersDialogProps) {
  const { t } = useTranslation(['batches', 'ui']);
  const statusText = useStatusText();
  const titleId = useId();
  const client = useApolloClient();
  const [asked] = useState(orders); // what was selected when the dialog opened
  const [batchId, setBatchId] = useState<string>();
  const verbs = useBatchVerbs(setBatchId);
  const { data, error, refetch } = useQuery(ORDER_BATCH_PREVIEW, { variables: { verb, orders: asked }, fetchPolicy: 'network-only', skip: batchId !== undefined });
  const form = useForm<BatchValues>({ defaultValues: NO_VALUES });
  const preview = data?.orderBatchPreview;
  const possible = preview?.possible ?? 0;
  const words = t(`batches:ask.${verb}`, { count: possible });
  if (batchId) {
    return (
      <Dialog open onClose={onLeave} aria-labelledby={titleId} maxWidth="sm" fullWidth>
        <DialogTitle id={titleId}>{t('batches:of', { verb: statusText('OrderBatchVerb', verb) })}</DialogTitle>
        <DialogContent><OrderBatchProgress id={batchId} onLeave={onLeave} onEnded={() => void client.refetchQueries({ include: 'active' })} /></DialogContent>
        <DialogActions><Button variant="contained" autoFocus onClick={onLeave}>{t('ui:actions.close')}</Button></DialogActions>
      </Dialog>
    );
  }
  return (
    <FormDialog
      title={words} verb={words} destructive={verb === 'CANCEL'} form={form} size="sm" keepsOpen ready={possible > 0} verbFirst={verb === 'APPROVE'}
      onClose={onClose} onSubmit={(values) => verbs[verb](asked, values)}
    >
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {preview ? <BatchPreview verb={verb} preview={preview} /> : !error && <Skeleton variant="rounded" height={72} aria-label={t('ui:table.loading')} />}
      <BatchFields verb={verb} form={form} />
    </FormDialog>
  );
}
