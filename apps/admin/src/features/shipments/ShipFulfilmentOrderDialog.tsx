import { useTranslation } from 'react-i18next';
import { refusalText, useCommand } from '../../command/use-command.js';
import { graphql } from '../../generated/gql/index.js';
import { ConfirmPreviewDialog } from '../../ui/ConfirmPreviewDialog.js';
import { useToasts } from '../../ui/JobToast.js';
import type { FulfilmentOrderToHandle } from './PackFulfilmentOrderDialog.js';

const SHIP = graphql(`
  mutation ShipFulfilmentOrder($input: ShipFulfilmentOrderInput!) {
    shipFulfilmentOrder(input: $input) { fulfilmentOrder { ...FulfilmentOrderActions } userErrors { code message field } }
  }
`);

interface ShipFulfilmentOrderDialogProps {
  fulfilmentOrder: FulfilmentOrderToHandle & { itemCount: number; waybillNo: string };
  onClose: () => void;
}

/** Hands a packed parcel over, after saying what leaves with it. */
export function ShipFulfilmentOrderDialog({ fulfilmentOrder: { id, version, number, itemCount, waybillNo }, onClose }: ShipFulfilmentOrderDialogProps) {
  const { t } = useTranslation('shipments');
  const toasts = useToasts();
  const ship = useCommand(SHIP, { refetch: 'active' });
  return (
    <ConfirmPreviewDialog
      title={t('ship.title', { number })} verb={t('actions.ship')} onClose={onClose}
      effects={[t('ship.effectStock', { count: itemCount }), t('ship.effectHand', { waybill: waybillNo })]}
      onConfirm={async () => {
        const refusals = await ship({ fulfilmentOrderId: id, expectedVersion: version });
        if (refusals.length === 0) toasts.done(t('done.ship', { number }));
        return refusalText(refusals);
      }}
    />
  );
}
