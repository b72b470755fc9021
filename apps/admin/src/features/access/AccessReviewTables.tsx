import { useTranslation } from 'react-i18next';
import { graphql, readFragment, type FragmentType } from '../../generated/gql/index.js';
import { Card } from '../../ui/Card.js';
import { DateText } from '../../ui/DateText.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { PlainTable } from '../../ui/PlainTable.js';
import { ToneChip } from '../../ui/StatusChip.js';
import { numberHead, wholeHead } from '../../ui/table-heads.js';
import { useListText } from '../../i18n/use-list-text.js';

const ROLE_USES = graphql(`
  fragment RoleUses on AccessReview { roles { role { id name } holders granted unused { code name } } }
`);
const USER_USES = graphql(`
  fragment UserUses on AccessReview { users { user { id displayName } granted unused { code name } } }
`);
const PAIRS = graphql(`
  fragment DangerousPairs on AccessReview { pairs { key permissions { code name } users { id displayName } } }
`);
const FINDINGS = graphql(`
  fragment AccountFindings on AccessReview { findings { kind about at user { id displayName } } }
`);
const TONES = { IDLE: 'warning', LEAVER_WITH_ACCESS: 'danger', ENDS_SOON: 'info', OVER: 'neutral' } as const;

export function RoleUses({ review }: { review: FragmentType<typeof ROLE_USES> }) {
  const { t } = useTranslation('review');
  const listText = useListText();
  const { roles } = readFragment(ROLE_USES, review);
  return (
    <Card title={t('roles')} flush>
      <PlainTable
        label={t('roles')} heads={[wholeHead(t('name')), numberHead(t('holders')), numberHead(t('granted')), numberHead(t('used')), t('unused')]}
        rows={roles.map(({ role, holders, granted, unused }) => ({ id: role.id, cells: [role.name, holders, granted, holders === 0 ? '–' : granted - unused.length, holders === 0 ? '–' : listText(unused.map((each) => each.name)) || t('allUsed')] }))}
      />
    </Card>
  );
}

export function UserUses({ review }: { review: FragmentType<typeof USER_USES> }) {
  const { t } = useTranslation('review');
  const listText = useListText();
  const { users } = readFragment(USER_USES, review);
  return (
    <Card title={t('users')} flush>
      <PlainTable
        label={t('users')} heads={[wholeHead(t('name')), numberHead(t('granted')), numberHead(t('used')), t('unused')]}
        rows={users.map(({ user, granted, unused }) => ({ id: user.id, cells: [user.displayName, granted, granted - unused.length, listText(unused.map((each) => each.name)) || t('allUsed')] }))}
      />
    </Card>
  );
}

export function DangerousPairs({ review }: { review: FragmentType<typeof PAIRS> }) {
  const { t } = useTranslation('review');
  const listText = useListText();
  const { pairs } = readFragment(PAIRS, review);
  return (
    <Card title={t('pairs')} flush>
      {pairs.length === 0 ? <EmptyState title={t('noPairs')} /> : (
        <PlainTable
          label={t('pairs')} heads={[t('pair'), t('why'), t('held')]}
          rows={pairs.map(({ key, permissions, users }) => ({ id: key, cells: [permissions.map(({ name }) => name).join(' + '), t(`reasons.${key as 'createApprove'}`), listText(users.map((user) => user.displayName))] }))}
        />
      )}
    </Card>
  );
}

export function AccountFindings({ review }: { review: FragmentType<typeof FINDINGS> }) {
  const { t } = useTranslation('review');
  const { findings } = readFragment(FINDINGS, review);
  return (
    <Card title={t('findings')} flush>
      {findings.length === 0 ? <EmptyState title={t('noFindings')} /> : (
        <PlainTable
          label={t('findings')} heads={[t('account'), t('finding'), t('about'), t('at')]}
          rows={findings.map(({ kind, about, at, user }, index) => ({
            id: `${index} ${user.id}`,
            cells: [user.displayName, <ToneChip key="kind" tone={TONES[kind]}>{t(`findingKinds.${kind}`)}</ToneChip>, about ?? '–', at ? <DateText key="at" at={at} full /> : t('never')],
          }))}
        />
      )}
    </Card>
  );
}

