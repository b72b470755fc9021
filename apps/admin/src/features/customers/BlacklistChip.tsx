import { useTranslation } from 'react-i18next';
import { ToneChip } from '../../ui/StatusChip.js';

/** Says that a customer is on the blacklist. */
export function BlacklistChip() {
  const { t } = useTranslation('customers');
  return <ToneChip tone="danger">{t('columns.blocked')}</ToneChip>;
}
