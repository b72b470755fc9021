import { useState } from 'react';
import { useText } from '../../i18n/use-text.js';
import { useMay } from '../../auth/session.js';
import { refusalText, useCommand } from '../../command/use-command.js';
import { graphql, readFragment, type FragmentType } from '../../generated/gql/index.js';
import { Card } from '../../ui/Card.js';
import { Facts } from '../../ui/Facts.js';
import { useToasts } from '../../ui/JobToast.js';
import { MaskedText } from '../../ui/MaskedText.js';
import { REVEAL_RECEIVER } from './order-commands.js';

const ORDER_RECEIVER = graphql(`
  fragment OrderReceiver on Order {
    id
    receiverName
    receiverPhone
    receiverProvince
    receiverCity
    receiverDistrict
    receiverAddress
    buyerMessage
  }
`);

interface PlainReceiver {
  name: string;
  phone: string;
  address: string;
}

/** Who gets the goods: masked; one reveal with a reason shows all three fields. */
export function OrderReceiver({ order: masked }: { order: FragmentType<typeof ORDER_RECEIVER> }) {
  const { t } = useText();
  const may = useMay();
  const toasts = useToasts();
  const order = readFragment(ORDER_RECEIVER, masked);
  const [plain, setPlain] = useState<PlainReceiver>();
  const reveal = useCommand(REVEAL_RECEIVER, {
    keyless: true,
    refetch: ['OrderDetail'],
    onDone: ({ receiver }) => {
      if (receiver) setPlain(receiver);
      toasts.done(t('mask.revealed'));
    },
  });
  const showPlain = async (reason: string): Promise<string | undefined> => refusalText(await reveal({ orderId: order.id, reason }));
  const onReveal = may('personal-data:reveal') ? showPlain : undefined;
  const address = [order.receiverProvince, order.receiverCity, order.receiverDistrict, order.receiverAddress].filter(Boolean).join(' ');
  return (
    <Card title={t('orders:detail.receiver')}>
      <Facts items={[
        { name: t('orders:detail.name'), value: <MaskedText masked={order.receiverName} plain={plain?.name} onReveal={onReveal} /> },
        { name: t('orders:detail.phone'), value: <MaskedText masked={order.receiverPhone} plain={plain?.phone} onReveal={onReveal} /> },
        { name: t('orders:detail.address'), value: <MaskedText masked={address} plain={plain?.address} onReveal={onReveal} /> },
        ...(order.buyerMessage ? [{ name: t('orders:detail.buyerMessage'), value: order.buyerMessage }] : []),
      ]} />
    </Card>
  );
}
