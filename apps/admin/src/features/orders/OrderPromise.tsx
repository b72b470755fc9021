import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../auth/session.js';
import { useCommand } from '../../command/use-command.js';
import { fullInstant } from '../../format/instant.js';
import { graphql, readFragment, type FragmentType } from '../../generated/gql/index.js';
import { Card } from '../../ui/Card.js';
import { Countdown } from '../../ui/Countdown.js';
import { DateText } from '../../ui/DateText.js';
import { Facts } from '../../ui/Facts.js';
import { useToasts } from '../../ui/JobToast.js';
import { StatusChip, useStatusText } from '../../ui/StatusChip.js';

const ORDER_PROMISE = graphql(`
  fragment OrderPromise on Order {
    id
    orderNo
    promise { state rule term startedAt dueAt pausedAt pause endedAt ownerName }
  }
`);
const TAKE_PROMISE = graphql(`
  mutation TakePromise($input: TakePromiseInput!) {
    takePromise(input: $input) { order { id ...OrderPromise } userErrors { code message field } }
  }
`);

/** By when the order has to leave, by which promise, why its clock stands, and who follows it up. */
export function OrderPromise({ order: masked }: { order: FragmentType<typeof ORDER_PROMISE> }) {
  const { t } = useTranslation('orders');
  const statusText = useStatusText();
  const may = useMay();
  const toasts = useToasts();
  const { id, orderNo, promise } = readFragment(ORDER_PROMISE, masked);
  const take = useCommand(TAKE_PROMISE, { refetch: 'active', onDone: () => toasts.done(t('promise.taken', { orderNo })) });
  if (!promise) return null;
  const { state, rule, term, startedAt, dueAt, pausedAt, pause, endedAt, ownerName } = promise;
  const takeIt = async (): Promise<void> => {
    const refusals = await take({ orderId: id });
    if (refusals.length > 0) toasts.failed(refusals.map((each) => each.message).join('\n'));
  };
  const said = rule === 'GIVEN' ? statusText('PromiseRule', rule) : t(rule === 'SAME_DAY' ? 'promise.cutOff' : 'promise.hours', { rule: statusText('PromiseRule', rule), count: term ?? 0 });
  return (
    <Card title={t('promise.title')} actions={!endedAt && may('promise:take') && <Button size="small" onClick={() => void takeIt()}>{t('promise.take')}</Button>}>
      <Facts items={[
        { name: t('promise.state'), value: <StatusChip of="PromiseState" value={state} /> },
        { name: t('promise.rule'), value: said },
        { name: t('promise.started'), value: <DateText at={startedAt} full /> },
        { name: t('promise.due'), value: <DateText at={dueAt} full /> },
        ...(!endedAt && !pausedAt ? [{ name: t('promise.left'), value: <Countdown until={dueAt} /> }] : []),
        ...(pausedAt && pause ? [{ name: t('promise.paused'), value: t('promise.pausedSince', { reason: statusText('PromisePause', pause), when: fullInstant(pausedAt) }) }] : []),
        ...(endedAt ? [{ name: t('promise.ended'), value: <DateText at={endedAt} full /> }] : [{ name: t('promise.owner'), value: ownerName ?? t('promise.nobody') }]),
      ]} />
    </Card>
  );
}
