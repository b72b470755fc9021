import { useQuery } from '@apollo/client/react';
import Alert from '@mui/material/Alert';
import Stack from '@mui/material/Stack';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated/gql/index.js';
import { Card } from '../../ui/Card.js';
import { CopyText } from '../../ui/CopyText.js';
import { DateText } from '../../ui/DateText.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { Facts } from '../../ui/Facts.js';
import { MoneyText } from '../../ui/MoneyText.js';
import { OrderLink } from '../../ui/OrderLink.js';
import { PeekDrawer } from '../../ui/PeekDrawer.js';
import { StatusChip } from '../../ui/StatusChip.js';
import { StatusText } from '../../ui/StatusText.js';
import { Timeline } from '../../ui/Timeline.js';
import { RefundActions } from './RefundActions.js';

const REFUND = graphql(`
  query Refund($id: ID!) {
    refund(id: $id) {
      id
      outRequestNo
      state
      method
      reason
      failure
      firstApprovedBy
      amount { amount }
      createdAt
      succeededAt
      order { ...OrderLink }
      payment { id outTradeNo }
      timeline { id message actorName at }
      ...RefundActions
    }
  }
`);

interface RefundDrawerProps {
  id: string;
  onClose: () => void;
  onNext: (() => void) | undefined;
  onPrevious: (() => void) | undefined;
}

/** One refund: how much, which way, why, and what came of it. */
export function RefundDrawer({ id, ...drawer }: RefundDrawerProps) {
  const { t } = useTranslation(['payments', 'ui']);
  const { data, error, refetch } = useQuery(REFUND, { variables: { id } });
  const refund = data?.refund;
  return (
    <PeekDrawer title={t('payments:refunds.one', { number: refund?.outRequestNo ?? '' })} {...drawer} actions={refund && <RefundActions refund={refund} />}>
      {error && !refund && <ErrorState error={error} onRetry={() => void refetch()} />}
      {refund && (
        <Stack spacing={4}>
          {refund.failure && <Alert severity="error">{refund.failure}</Alert>}
          <Facts
            items={[
              { name: t('payments:columns.state'), value: <StatusChip of="RefundState" value={refund.state} /> },
              { name: t('payments:columns.amount'), value: <MoneyText amount={refund.amount.amount} strong /> },
              { name: t('payments:columns.method'), value: <StatusText of="PaymentMethod" value={refund.method} /> },
              { name: t('payments:columns.order'), value: <OrderLink order={refund.order} /> },
              { name: t('payments:columns.payment'), value: refund.payment ? <CopyText text={refund.payment.outTradeNo} mono /> : t('ui:none') },
              { name: t('payments:columns.reason'), value: refund.reason },
              ...(refund.firstApprovedBy ? [{ name: t('payments:columns.firstApprovedBy'), value: refund.firstApprovedBy }] : []),
              { name: t('payments:columns.created'), value: <DateText at={refund.createdAt} full /> },
              ...(refund.succeededAt ? [{ name: t('payments:columns.succeededAt'), value: <DateText at={refund.succeededAt} full /> }] : []),
            ]}
          />
          <Card title={t('ui:timeline.title')}><Timeline entries={refund.timeline} /></Card>
        </Stack>
      )}
    </PeekDrawer>
  );
}
