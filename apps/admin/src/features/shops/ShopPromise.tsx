import { useTranslation } from 'react-i18next';
import type { ShopPromiseRule } from '../../generated/gql/graphql.js';

interface ShopPromiseProps {
  shop: { promiseRule: ShopPromiseRule; shipWithinHours: number; cutOffHour: number };
}

/** By when a shop promises to ship, in words. */
export function ShopPromise({ shop: { promiseRule, shipWithinHours, cutOffHour } }: ShopPromiseProps) {
  const { t } = useTranslation('shops');
  return promiseRule === 'SAME_DAY' ? t('promise.sameDay', { hour: cutOffHour }) : t('promise.within', { count: shipWithinHours });
}
