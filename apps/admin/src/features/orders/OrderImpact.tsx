import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { formatYuan } from '../../format/money.js';
import { graphql, readFragment, type FragmentType } from '../../generated/gql/index.js';
import { useText } from '../../i18n/use-text.js';
import { DateText } from '../../ui/DateText.js';
import { useStatusText } from '../../ui/StatusChip.js';

export const ORDER_IMPACT = graphql(`
  fragment OrderImpact on OrderImpact {
    payableBefore { amount }
    payableAfter { amount }
    toCollect { amount }
    toRefund { amount }
    withdrawn { amount }
    refunds { method amount { amount } }
    stock { skuCode warehouse before after }
    gifts { skuCode rule before after }
    stageBefore
    stageAfter
    voidFulfilmentOrders
    voidWaybills
    recallFirst
    shipBy
    late
    problems { code message }
  }
`);

/** What changing or cancelling an order would do: gifts, stock, money, its way and the warehouse, each as one sentence. */
export function OrderImpact({ impact: masked }: { impact: FragmentType<typeof ORDER_IMPACT> }) {
  const { t } = useText();
  const statusText = useStatusText();
  const impact = readFragment(ORDER_IMPACT, masked);
  const money = [
    impact.payableAfter.amount !== impact.payableBefore.amount && t('orders:impact.payable', { before: formatYuan(impact.payableBefore.amount), after: formatYuan(impact.payableAfter.amount) }),
    Number(impact.toCollect.amount) > 0 && t('orders:impact.collect', { amount: formatYuan(impact.toCollect.amount) }),
    ...impact.refunds.map(({ method, amount }) => t('orders:impact.refund', { method: statusText('PaymentMethod', method), amount: formatYuan(amount.amount) })),
    Number(impact.withdrawn.amount) > 0 && t('orders:impact.withdrawn', { amount: formatYuan(impact.withdrawn.amount) }),
  ];
  const stock = impact.stock.map(({ skuCode, warehouse, before, after }) => t(after > before ? 'orders:impact.take' : 'orders:impact.release', { count: Math.abs(after - before), sku: skuCode, warehouse }));
  const gifts = impact.gifts.map(({ skuCode, rule, before, after }) => (rule === null
    ? t(after > before ? 'orders:impact.handGiftComes' : 'orders:impact.handGiftLess', { count: Math.abs(after - before), sku: skuCode })
    : t(after > before ? 'orders:impact.giftComes' : after > 0 ? 'orders:impact.giftLess' : 'orders:impact.giftGone', { count: Math.abs(after - before), sku: skuCode, rule })));
  const way = [
    impact.stageAfter !== impact.stageBefore && t('orders:impact.stage', { before: statusText('OrderStage', impact.stageBefore), after: statusText('OrderStage', impact.stageAfter) }),
    ...impact.voidFulfilmentOrders.map((number) => t('orders:impact.voidFulfilmentOrder', { number })),
    ...impact.voidWaybills.map((number) => t('orders:impact.voidWaybill', { number })),
  ];
  const said = (sentences: (string | false)[]): string[] => sentences.filter((each) => each !== false);
  const groups = [['orders:impact.giftTitle', gifts], ['orders:impact.stockTitle', said(stock)], ['orders:impact.moneyTitle', said(money)], ['orders:impact.wayTitle', said(way)]] as const;
  const filled = groups.filter(([, sentences]) => sentences.length > 0);
  return (
    <Stack spacing={3} role="status">
      {filled.map(([title, sentences]) => (
        <div key={title}>
          <Typography variant="body2" component="h3" sx={{ fontWeight: 600 }}>{t(title)}</Typography>
          <Box component="ul" sx={{ m: 0, pl: 5, overflowWrap: 'anywhere' }}>{sentences.map((sentence) => <li key={sentence}>{sentence}</li>)}</Box>
        </div>
      ))}
      {filled.length === 0 && impact.problems.length === 0 && <Typography variant="body2" sx={{ color: 'text.secondary' }}>{t('orders:impact.none')}</Typography>}
      {impact.shipBy && impact.stageAfter !== 'CANCELLED' && <Typography variant="body2" sx={{ color: impact.late ? 'error.main' : 'text.secondary' }}>{t(impact.late ? 'orders:impact.late' : 'orders:impact.shipBy')} <DateText at={impact.shipBy} /></Typography>}
      {impact.problems.map(({ message }) => <Alert key={message} severity="warning">{message}</Alert>)}
    </Stack>
  );
}
