import { useQuery } from '@apollo/client/react';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql, readFragment, type DocumentType } from '../../generated/gql/index.js';
import type { ListModel } from '../../list/filter-model.js';
import { useListState } from '../../list/use-list-state.js';
import type { Tone } from '../../theme/tokens.js';
import { DateText } from '../../ui/DateText.js';
import { ListView } from '../../ui/ListView.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { ToneChip } from '../../ui/StatusChip.js';
import { useColumns, type Column } from '../../ui/use-columns.js';

const InviteUserDialog = lazy(async () => ({ default: (await import('./InviteUserDialog.js')).InviteUserDialog }));
const RevokeInvitationDialog = lazy(async () => ({ default: (await import('./RevokeInvitationDialog.js')).RevokeInvitationDialog }));

const INVITATION_ROW = graphql(`
  fragment InvitationRow on Invitation {
    id displayName email mobile createdAt expiresAt acceptedAt revokedAt
    roles { id name }
    inviter { id displayName }
  }
`);
const INVITATIONS = graphql(`
  query Invitations($first: Int, $after: String, $last: Int, $before: String) {
    invitations(first: $first, after: $after, last: $last, before: $before) {
      nodes { ...InvitationRow }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount
    }
  }
`);

type Row = DocumentType<typeof INVITATION_ROW>;
type Key = 'name' | 'email' | 'mobile' | 'roles' | 'inviter' | 'state' | 'created' | 'action';
type State = 'waiting' | 'accepted' | 'revoked' | 'expired';

const TONES: Record<State, Tone> = { waiting: 'warning', accepted: 'success', revoked: 'neutral', expired: 'neutral' };
const MODEL: ListModel<object, 'CREATED_DESC'> = { name: 'invitations', fields: {}, sorts: {}, defaultSort: 'CREATED_DESC' };

function stateOf({ acceptedAt, revokedAt, expiresAt }: Row): State {
  if (acceptedAt) return 'accepted';
  if (revokedAt) return 'revoked';
  return Date.parse(expiresAt) < Date.now() ? 'expired' : 'waiting';
}

function InvitationState({ row }: { row: Row }) {
  const { t } = useTranslation('identity');
  const state = stateOf(row);
  return <ToneChip tone={TONES[state]} dot>{t(`invitation.state.${state}`)}</ToneChip>;
}

function RevokeButton({ row, onRevoke }: { row: Row; onRevoke: (row: Row) => void }) {
  const { t } = useTranslation('identity');
  return stateOf(row) === 'waiting' ? <Button size="small" onClick={() => onRevoke(row)}>{t('invitation.revoke')}</Button> : null;
}

const columnsFor = (onRevoke: (row: Row) => void): readonly Column<Row, Key>[] => [
  { field: 'name', width: 120, renderCell: ({ row }) => row.displayName },
  { field: 'email', width: 200, renderCell: ({ row }) => row.email },
  { field: 'mobile', width: 140, renderCell: ({ row }) => row.mobile },
  { field: 'roles', width: 200, flex: 1, renderCell: ({ row }) => <Stack direction="row" spacing={1}>{row.roles.map((role) => <ToneChip key={role.id} tone="info">{role.name}</ToneChip>)}</Stack> },
  { field: 'inviter', width: 110, renderCell: ({ row }) => row.inviter?.displayName },
  { field: 'state', width: 110, renderCell: ({ row }) => <InvitationState row={row} /> },
  { field: 'created', width: 130, renderCell: ({ row }) => <DateText at={row.createdAt} /> },
  { field: 'action', width: 100, renderCell: ({ row }) => <RevokeButton row={row} onRevoke={onRevoke} /> },
];

/** Who was invited to the staff, and what became of it. */
export default function InvitationListPage() {
  const { t } = useTranslation('identity');
  const list = useListState(MODEL);
  const [inviting, setInviting] = useState(false);
  const [revoking, setRevoking] = useState<Row>();
  const { data, previousData, loading, error, refetch } = useQuery(INVITATIONS, { variables: list.page });
  const connection = (data ?? previousData)?.invitations;
  const rows = readFragment(INVITATION_ROW, connection?.nodes) ?? [];
  const columns = useColumns(useMemo(() => columnsFor(setRevoking), []), (key) => t(`invitation.columns.${key}`));
  return (
    <>
      <PageHeader title={t('invitation.list')} actions={<Button variant="contained" onClick={() => setInviting(true)}>{t('invitation.invite')}</Button>} />
      <ListView list={list} label={t('invitation.list')} columns={columns} rows={rows} connection={connection} loading={loading} error={error} onRetry={() => void refetch()} emptyTitle={t('invitation.empty')} />
      <Suspense fallback={null}>
        {inviting && <InviteUserDialog onClose={() => setInviting(false)} />}
        {revoking && <RevokeInvitationDialog invitation={revoking} onClose={() => setRevoking(undefined)} />}
      </Suspense>
    </>
  );
}
