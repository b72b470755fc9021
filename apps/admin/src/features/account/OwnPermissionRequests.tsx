import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import { useWithdrawRequest } from '../../auth/use-withdraw-request.js';
import { shortInstant } from '../../format/instant.js';
import { graphql, readFragment, type FragmentType } from '../../generated/gql/index.js';
import { Card } from '../../ui/Card.js';
import { DateText } from '../../ui/DateText.js';
import { PlainTable } from '../../ui/PlainTable.js';
import { StatusChip } from '../../ui/StatusChip.js';
import { wholeHead } from '../../ui/table-heads.js';

const OWN_PERMISSION_REQUEST = graphql(`
  fragment OwnPermissionRequest on PermissionRequest { id state reason note decidedBy grantedUntil askedAt permission { name } }
`);

/** What somebody asked for, what came of it, and taking it back. */
export function OwnPermissionRequests({ requests }: { requests: readonly FragmentType<typeof OWN_PERMISSION_REQUEST>[] }) {
  const { t } = useTranslation('permissionRequests');
  const withdraw = useWithdrawRequest();
  return (
    <Card title={t('mine.title')} flush>
      <PlainTable
        label={t('mine.title')} heads={[wholeHead(t('columns.permission')), t('columns.state'), t('columns.reason'), t('columns.askedAt'), t('columns.decidedBy'), t('columns.answer'), t('columns.actions')]}
        rows={readFragment(OWN_PERMISSION_REQUEST, requests).map(({ id, state, reason, note, decidedBy, grantedUntil, askedAt, permission }) => ({
          id,
          cells: [
            permission?.name, <StatusChip key="state" of="PermissionRequestState" value={state} />, reason, <DateText key="asked" at={askedAt} />, decidedBy, state === 'GRANTED' ? (grantedUntil ? t('grant.untilAt', { at: shortInstant(grantedUntil) }) : t('grant.forGood')) : note,
            state === 'OPEN' && <Button key="withdraw" size="small" aria-label={t('withdraw.verbOf', { permission: permission?.name })} onClick={() => void withdraw(id)}>{t('withdraw.verb')}</Button>,
          ],
        }))}
      />
    </Card>
  );
}
