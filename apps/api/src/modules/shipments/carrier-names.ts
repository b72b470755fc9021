import type { Locale } from '../../platform/messages.js';
import type { Carrier } from './shipment.transitions.js';

const NAMES: Record<Carrier, Record<Locale, string>> = {
  SF: { 'zh-CN': '顺丰速运', 'zh-TW': '順豐速運', en: 'SF Express' },
};

export function carrierName(carrier: Carrier, locale: Locale): string {
  return NAMES[carrier][locale];
}
