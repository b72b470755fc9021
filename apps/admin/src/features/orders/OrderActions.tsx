import Check from '@mui/icons-material/CheckOutlined';
import Button from '@mui/material/Button';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { paths } from '../../app/paths.js';
import { useMay } from '../../auth/session.js';
import { refusalText, useCommand } from '../../command/use-command.js';
import { graphql, readFragment, type FragmentType } from '../../generated/gql/index.js';
import { ActionButton } from '../../ui/ActionButton.js';
import { useToasts } from '../../ui/JobToast.js';
import { ALLOCATE_ORDER, PASS_FINANCE_REVIEW } from './order-commands.js';

export const ORDER_ACTIONS = graphql(`
  fragment OrderActions on Order {
    id
    orderNo
    version
    itemCount
    held
    stage
    closesAt
    payable { amount }
    paid { amount }
    refunded { amount }
    availableActions { action enabled disabledReason { message permission } }
  }
`);

// A dialog is loaded when its verb is pressed.
const DIALOGS = {
  approve: lazy(() => import('./ApproveOrderDialog.js')),
  hold: lazy(() => import('./HoldOrderDialog.js')),
  release: lazy(() => import('./ReleaseOrderDialog.js')),
  cancel: lazy(() => import('./CancelOrderDialog.js')),
  requestRecall: lazy(() => import('./RequestRecallDialog.js')),
  extendPaymentTime: lazy(() => import('./ExtendPaymentTimeDialog.js')),
  startPayment: lazy(() => import('./StartPaymentDialog.js')),
  reissue: lazy(() => import('./ReissueOrderDialog.js')),
} as const;
const RequestReturnDialog = lazy(async () => ({ default: (await import('../returns/RequestReturnDialog.js')).RequestReturnDialog }));

/** The verbs of an order as the API offers them now; what cannot be done says why. */
export function OrderActions({ order: masked }: { order: FragmentType<typeof ORDER_ACTIONS> }) {
  const { t } = useTranslation('orders');
  const toasts = useToasts();
  const may = useMay();
  const navigate = useNavigate();
  const order = readFragment(ORDER_ACTIONS, masked);
  const [verb, setVerb] = useState<keyof typeof DIALOGS | 'requestReturn'>();
  const allocate = useCommand(ALLOCATE_ORDER, { refetch: 'active', onDone: () => toasts.done(t('allocate.done', order)) });
  const runAllocate = async (): Promise<void> => {
    const refused = refusalText(await allocate({ orderId: order.id }));
    if (refused) toasts.failed(refused);
  };
  const passFinance = useCommand(PASS_FINANCE_REVIEW, { refetch: 'active', onDone: () => toasts.done(t('review.passed', order)) });
  const runPassFinance = async (): Promise<void> => {
    const refused = refusalText(await passFinance({ orderId: order.id, expectedVersion: order.version }));
    if (refused) toasts.failed(refused);
  };
  const stateOf = (action: string) => order.availableActions.find((each) => each.action === action);
  const close = (): void => setVerb(undefined);
  const Dialog = verb && verb !== 'requestReturn' ? DIALOGS[verb] : undefined;
  return (
    <>
      {order.held
        ? <ActionButton variant="contained" state={stateOf('release')} onClick={() => setVerb('release')}>{t('actions.release')}</ActionButton>
        : order.stage === 'AWAITING_FINANCE_REVIEW'
          ? <ActionButton variant="contained" startIcon={<Check />} state={stateOf('passFinanceReview')} onClick={() => void runPassFinance()}>{t('actions.passFinanceReview')}</ActionButton>
          : <ActionButton variant="contained" startIcon={<Check />} state={stateOf('approve')} onClick={() => setVerb('approve')}>{t('actions.approve')}</ActionButton>}
      {stateOf('startPayment')?.enabled && <ActionButton variant="outlined" state={stateOf('startPayment')} onClick={() => setVerb('startPayment')}>{t('actions.startPayment')}</ActionButton>}
      {stateOf('extendPaymentTime')?.enabled && <ActionButton variant="outlined" state={stateOf('extendPaymentTime')} onClick={() => setVerb('extendPaymentTime')}>{t('actions.extendPaymentTime')}</ActionButton>}
      {!order.held && <ActionButton variant="outlined" state={stateOf('hold')} onClick={() => setVerb('hold')}>{t('actions.hold')}</ActionButton>}
      <ActionButton variant="outlined" state={stateOf('edit')} onClick={() => void navigate(paths.orderEdit(order.orderNo))}>{t('actions.edit')}</ActionButton>
      {stateOf('requestRecall')?.enabled && <ActionButton variant="outlined" state={stateOf('requestRecall')} onClick={() => setVerb('requestRecall')}>{t('actions.requestRecall')}</ActionButton>}
      <ActionButton variant="outlined" state={stateOf('allocate')} onClick={() => void runAllocate()}>{t('actions.allocate')}</ActionButton>
      <ActionButton variant="outlined" state={stateOf('requestReturn')} onClick={() => setVerb('requestReturn')}>{t('actions.requestReturn')}</ActionButton>
      {stateOf('reissue')?.enabled && <ActionButton variant="outlined" state={stateOf('reissue')} onClick={() => setVerb('reissue')}>{t('actions.reissue')}</ActionButton>}
      {may('order:create') && <Button variant="outlined" component={Link} to={paths.orderCopy(order.orderNo)}>{t('actions.copy')}</Button>}
      <ActionButton variant="outlined" color="error" state={stateOf('cancel')} onClick={() => setVerb('cancel')}>{t('actions.cancel')}</ActionButton>
      <Suspense fallback={null}>
        {Dialog && <Dialog order={order} onClose={close} />}
        {verb === 'requestReturn' && <RequestReturnDialog orderId={order.id} onClose={close} />}
      </Suspense>
    </>
  );
}
