import { useTranslation } from 'react-i18next';
import { ToneChip } from '../../ui/StatusChip.js';

/** Whether somebody signs in in two steps. */
export function TwoStepState({ on }: { on: boolean }) {
  const { t } = useTranslation('twoStep');
  return <ToneChip tone={on ? 'success' : 'muted'} dot>{t(on ? 'on' : 'off')}</ToneChip>;
}
