import { useTranslation } from 'react-i18next';
import type { RuleOutcome } from '../../generated/gql/graphql.js';
import { useStatusText } from '../../ui/StatusChip.js';

/** An outcome of a trial in the screen's language: those of a family that gives orders to warehouses are names, but for a hold and waiting; those that give them to clerks too, but for nobody; those of gifts are SKUs with pieces, but for none. */
export function useOutcomeText(): (outcome: string) => string {
  const { t } = useTranslation('rules');
  const statusText = useStatusText();
  return (outcome) => (outcome === 'WAIT' ? t('wait') : outcome === 'NOBODY' ? t('nobody') : outcome === 'NO_GIFT' ? t('gift.none') : statusText('RuleOutcome', outcome as RuleOutcome) || outcome);
}
