import { useTranslation } from 'react-i18next';
import { fullInstant } from '../../format/instant.js';
import { MoneyText } from '../../ui/MoneyText.js';
import { StatusChip, useStatusText } from '../../ui/StatusChip.js';

const STATUSES = { stage: 'OrderStage', paymentStatus: 'PaymentStatus', fulfilmentStatus: 'FulfilmentStatus', afterSalesStatus: 'AfterSalesStatus' } as const;
const AMOUNTS: ReadonlySet<string> = new Set(['goodsTotal', 'discountTotal', 'freight', 'payable', 'paid', 'refunded']);
const INSTANTS: ReadonlySet<string> = new Set(['paidAt', 'shipBy', 'closesAt', 'deliveredAt']);

const isStatus = (field: string): field is keyof typeof STATUSES => Object.hasOwn(STATUSES, field);

/** What stood in a field of an order, shown as the order's page shows it. */
export function MomentValue({ field, value }: { field: string; value: string | null | undefined }) {
  const { t } = useTranslation('orders');
  const statusText = useStatusText();
  if (value === null || value === undefined) return t('moment.nothing');
  if (isStatus(field)) return <StatusChip of={STATUSES[field]} value={value as never} />;
  if (field === 'flag') return statusText('OrderFlag', value as never);
  if (AMOUNTS.has(field)) return <MoneyText amount={(Number(value) / 100).toFixed(2)} />;
  if (INSTANTS.has(field)) return fullInstant(value);
  if (field === 'held' || field === 'urgent') return t(value === 'true' ? 'moment.yes' : 'moment.no');
  return value;
}
