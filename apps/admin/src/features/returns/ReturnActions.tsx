import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../auth/session.js';
import { graphql, readFragment, type FragmentType } from '../../generated/gql/index.js';
import { ActionButton } from '../../ui/ActionButton.js';
import { ApproveReturnDialog } from './ApproveReturnDialog.js';
import { AskReturnRefundDialog } from './AskReturnRefundDialog.js';
import { CancelReturnDialog } from './CancelReturnDialog.js';
import { ReceiveReturnDialog } from './ReceiveReturnDialog.js';
import { RecordReturnShipmentDialog } from './RecordReturnShipmentDialog.js';
import { RejectReturnDialog } from './RejectReturnDialog.js';
import { SettleExchangeDialog } from './SettleExchangeDialog.js';

export const RETURN_ACTIONS = graphql(`
  fragment ReturnActions on Return {
    id
    kind
    state
    availableActions { action enabled disabledReason { message permission } }
    ...ReturnToDecide
    ...ReturnToReceive
  }
`);

const VERBS = ['approve', 'reject', 'recordShipment', 'receive', 'askRefund', 'cancel'] as const;
type Verb = (typeof VERBS)[number];

/** Every verb of the returns desk; the first one that can be done now is the main one. */
export function ReturnActions({ return: row }: { return: FragmentType<typeof RETURN_ACTIONS> }) {
  const { t } = useTranslation('returns');
  const may = useMay();
  const shown = readFragment(RETURN_ACTIONS, row);
  const [dialog, setDialog] = useState<Verb | 'settleExchange'>();
  const stateOf = (verb: Verb) => shown.availableActions.find((each) => each.action === verb);
  const main = VERBS.find((verb) => verb !== 'reject' && verb !== 'cancel' && stateOf(verb)?.enabled);
  // A workflow over several modules, hence not among the return's own actions.
  const exchangeable = shown.kind === 'EXCHANGE' && shown.state === 'RECEIVED' && may('return:review');
  const close = (): void => setDialog(undefined);
  return (
    <>
      {VERBS.filter((verb) => verb !== 'askRefund' || stateOf(verb)?.enabled).map((verb) => <ActionButton key={verb} state={stateOf(verb)} variant={verb === main ? 'contained' : 'outlined'} onClick={() => setDialog(verb)}>{t(`actions.${verb}`)}</ActionButton>)}
      {exchangeable && <Button variant="contained" onClick={() => setDialog('settleExchange')}>{t('actions.settleExchange')}</Button>}
      {dialog === 'settleExchange' && <SettleExchangeDialog return={shown} onClose={close} />}
      {dialog === 'approve' && <ApproveReturnDialog return={shown} onClose={close} />}
      {dialog === 'reject' && <RejectReturnDialog return={shown} onClose={close} />}
      {dialog === 'recordShipment' && <RecordReturnShipmentDialog return={shown} onClose={close} />}
      {dialog === 'receive' && <ReceiveReturnDialog return={shown} onClose={close} />}
      {dialog === 'askRefund' && <AskReturnRefundDialog return={shown} onClose={close} />}
      {dialog === 'cancel' && <CancelReturnDialog return={shown} onClose={close} />}
    </>
  );
}
