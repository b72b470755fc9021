import type { ButtonProps } from '@mui/material/Button';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalText, useCommand } from '../../command/use-command.js';
import { graphql, readFragment, type FragmentType } from '../../generated/gql/index.js';
import { ActionButton } from '../../ui/ActionButton.js';
import { useToasts } from '../../ui/JobToast.js';

// A dialog is loaded when its verb is pressed.
const PackFulfilmentOrderDialog = lazy(async () => ({ default: (await import('./PackFulfilmentOrderDialog.js')).PackFulfilmentOrderDialog }));
const RecallFulfilmentOrderDialog = lazy(async () => ({ default: (await import('./RecallFulfilmentOrderDialog.js')).RecallFulfilmentOrderDialog }));
const RefuseRecallDialog = lazy(async () => ({ default: (await import('./RefuseRecallDialog.js')).RefuseRecallDialog }));
const ShipFulfilmentOrderDialog = lazy(async () => ({ default: (await import('./ShipFulfilmentOrderDialog.js')).ShipFulfilmentOrderDialog }));

export const FULFILMENT_ORDER_ACTIONS = graphql(`
  fragment FulfilmentOrderActions on FulfilmentOrder {
    id
    version
    number
    itemCount
    state
    printedCount
    recallRequestedAt
    shipment { id waybillNo }
    availableActions { action enabled disabledReason { message permission } }
  }
`);
const START_PICKING = graphql(`
  mutation StartPicking($input: StartPickingInput!) {
    startPicking(input: $input) { fulfilmentOrder { ...FulfilmentOrderActions } userErrors { code message field } }
  }
`);
const REQUEST_WAYBILL = graphql(`
  mutation RequestWaybill($input: RequestWaybillInput!) {
    requestWaybill(input: $input) { fulfilmentOrder { ...FulfilmentOrderActions } userErrors { code message field } }
  }
`);
const PRINT_LABEL = graphql(`
  mutation PrintLabel($input: PrintLabelInput!) {
    printLabel(input: $input) { labelUrl fulfilmentOrder { ...FulfilmentOrderActions } userErrors { code message field } }
  }
`);

const VERBS = ['startPicking', 'pack', 'requestWaybill', 'printLabel', 'ship', 'recall', 'refuseRecall'] as const;
type Verb = (typeof VERBS)[number];
type Dialog = 'pack' | 'ship' | 'recall' | 'refuseRecall';
const isDialog = (verb: Verb): verb is Dialog => verb === 'pack' || verb === 'ship' || verb === 'recall' || verb === 'refuseRecall';

interface FulfilmentOrderActionsProps {
  fulfilmentOrder: FragmentType<typeof FULFILMENT_ORDER_ACTIONS>;
  /** Only the one verb that brings it on. */
  nextOnly?: boolean;
}

/** What the warehouse can do with a fulfilment order: verbs that cannot be done now say why. */
export function FulfilmentOrderActions({ fulfilmentOrder, nextOnly = false }: FulfilmentOrderActionsProps) {
  const { t } = useTranslation('shipments');
  const toasts = useToasts();
  const work = readFragment(FULFILMENT_ORDER_ACTIONS, fulfilmentOrder);
  const [dialog, setDialog] = useState<Dialog>();
  const [busy, setBusy] = useState<Verb>();
  const startPicking = useCommand(START_PICKING, { refetch: 'active' });
  const requestWaybill = useCommand(REQUEST_WAYBILL, { refetch: 'active' });
  const printLabel = useCommand(PRINT_LABEL, { refetch: 'active', onDone: ({ labelUrl }) => { if (labelUrl) window.open(labelUrl, '_blank', 'noopener'); } });
  const input = { fulfilmentOrderId: work.id, expectedVersion: work.version };

  const direct = { startPicking, requestWaybill, printLabel };
  const run = async (verb: Verb): Promise<void> => {
    if (isDialog(verb)) return setDialog(verb);
    setBusy(verb);
    const refused = refusalText(await direct[verb](input));
    setBusy(undefined);
    if (refused) toasts.failed(refused);
    else toasts.done(t(`done.${verb}`, { number: work.number }));
  };
  const next = nextVerb(work);
  // Nothing to refuse while nobody asks: that verb is not shown then.
  const shown = VERBS.filter((verb) => (nextOnly ? verb === next : verb !== 'refuseRecall' || work.recallRequestedAt));
  const look = (verb: Verb): Pick<ButtonProps, 'variant' | 'size'> => ({ size: nextOnly ? 'small' : 'medium', variant: verb === next && !nextOnly ? 'contained' : 'outlined' });
  const close = (): void => setDialog(undefined);
  return (
    <>
      {shown.map((verb) => (
        <ActionButton
          key={verb} {...look(verb)} state={work.availableActions.find((each) => each.action === verb)} loading={busy === verb} onClick={() => void run(verb)}
          {...(nextOnly && { 'aria-label': `${t(`actions.${verb}`)} ${work.number}` })}
        >
          {t(`actions.${verb}`)}
        </ActionButton>
      ))}
      <Suspense fallback={null}>
        {dialog === 'pack' && <PackFulfilmentOrderDialog fulfilmentOrder={work} onClose={close} />}
        {dialog === 'ship' && <ShipFulfilmentOrderDialog fulfilmentOrder={{ ...work, waybillNo: work.shipment?.waybillNo ?? '' }} onClose={close} />}
        {dialog === 'refuseRecall' && <RefuseRecallDialog fulfilmentOrder={work} onClose={close} />}
        {dialog === 'recall' && <RecallFulfilmentOrderDialog fulfilmentOrder={work} onClose={close} />}
      </Suspense>
    </>
  );
}

/** The verb that brings it on: the first one in working order that can be done and was not done yet. */
function nextVerb(work: { recallRequestedAt?: string | null; printedCount: number; shipment?: { waybillNo?: string | null } | null; availableActions: readonly { action: string; enabled: boolean }[] }): Verb | undefined {
  const can = (verb: Verb): boolean => work.availableActions.some((each) => each.action === verb && each.enabled);
  if (work.recallRequestedAt && can('recall')) return 'recall';
  if (can('startPicking')) return 'startPicking';
  if (can('printLabel') && work.printedCount === 0) return 'printLabel';
  if (can('pack')) return 'pack';
  if (can('ship')) return 'ship';
  return can('requestWaybill') && !work.shipment?.waybillNo ? 'requestWaybill' : undefined;
}
