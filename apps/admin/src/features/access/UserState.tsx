import { useTranslation } from 'react-i18next';
import { graphql, readFragment, type FragmentType } from '../../generated/gql/index.js';
import { ToneChip } from '../../ui/StatusChip.js';

const USER_STATE = graphql(`
  fragment UserState on User {
    enabled
    erasedAt
  }
`);

/** Whether somebody may sign in. */
export function UserState({ user }: { user: FragmentType<typeof USER_STATE> }) {
  const { t } = useTranslation('access');
  const { enabled, erasedAt } = readFragment(USER_STATE, user);
  if (erasedAt) return <ToneChip tone="neutral">{t('erased')}</ToneChip>;
  return <ToneChip tone={enabled ? 'success' : 'neutral'} dot>{t(enabled ? 'enabled' : 'disabled')}</ToneChip>;
}
