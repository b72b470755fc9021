import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { formatYuan } from '../../format/money.js';
import { ToneChip } from '../../ui/StatusChip.js';
import { yuanOf, type ShownGift } from './rule-draft.js';

/** What a rule gives, within what limits, and how much of a limited number is gone. */
export function GiftText({ action: { skuCode, quantity, step, stepSize, mostPerOrder, total, exclusive }, given }: { action: ShownGift; given: number }) {
  const { t } = useTranslation('rules');
  const size = step === 'VALUE' ? formatYuan(yuanOf(String(stepSize ?? 0))) : String(stepSize ?? '');
  const limits = [...(mostPerOrder ? [t('gift.limit', { count: mostPerOrder })] : []), ...(total ? [t('gift.used', { given, total })] : []), ...(exclusive ? [t('gift.alone')] : [])];
  return (
    <>
      <ToneChip tone="info">{t(`gift.text.${step}`, { sku: skuCode, pieces: quantity, size })}</ToneChip>
      {limits.length > 0 && <Typography variant="caption" color="text.secondary">{limits.join(' · ')}</Typography>}
    </>
  );
}
