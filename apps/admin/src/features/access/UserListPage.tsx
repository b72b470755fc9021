import { useQuery } from '@apollo/client/react';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../app/paths.js';
import { useMay } from '../../auth/session.js';
import { graphql, readFragment, type DocumentType } from '../../generated/gql/index.js';
import { choice, flag, pick, text, type ListModel } from '../../list/filter-model.js';
import { useListState } from '../../list/use-list-state.js';
import { usePeek } from '../../list/use-peek.js';
import { BulkBar } from '../../ui/BulkBar.js';
import { DateText } from '../../ui/DateText.js';
import { ListView } from '../../ui/ListView.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { NOTHING, type Selection } from '../../ui/selection.js';
import { ToneChip } from '../../ui/StatusChip.js';
import { useColumns, type Column } from '../../ui/use-columns.js';
import { TwoStepState } from './TwoStepState.js';
import { UserState } from './UserState.js';

const AssignAccessDialog = lazy(() => import('./AssignAccessDialog.js'));
const UserDrawer = lazy(async () => ({ default: (await import('./UserDrawer.js')).UserDrawer }));

const USER_ROW = graphql(`
  fragment UserRow on User {
    id
    username
    displayName
    lastSignInAt
    createdAt
    secondFactorOn
    roles { id code name }
    ...UserState
  }
`);
const USERS = graphql(`
  query Users($filter: UserFilter, $first: Int, $after: String, $last: Int, $before: String) {
    users(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
      nodes { ...UserRow }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount
    }
  }
`);

const ROLES_TO_FILTER_BY = graphql(`
  query RolesToFilterBy {
    roles(first: 100) { nodes { id name } }
  }
`);

type UserRow = DocumentType<typeof USER_ROW>;
type Key = 'name' | 'username' | 'roles' | 'state' | 'twoStep' | 'lastSignIn' | 'created';

const COLUMNS: readonly Column<UserRow, Key>[] = [
  { field: 'name', width: 140, renderCell: ({ row }) => row.displayName },
  { field: 'username', width: 140, renderCell: ({ row }) => row.username },
  { field: 'roles', width: 220, flex: 1, renderCell: ({ row }) => <Stack direction="row" spacing={1}>{row.roles.map((role) => <ToneChip key={role.id} tone="info">{role.name}</ToneChip>)}</Stack> },
  { field: 'state', width: 100, renderCell: ({ row }) => <UserState user={row} /> },
  { field: 'twoStep', width: 110, renderCell: ({ row }) => <TwoStepState on={row.secondFactorOn} /> },
  { field: 'lastSignIn', width: 130, renderCell: ({ row }) => row.lastSignInAt && <DateText at={row.lastSignInAt} /> },
  { field: 'created', width: 130, renderCell: ({ row }) => <DateText at={row.createdAt} /> },
];
const FIELDS = { name: text(60), kind: choice('UserKind', ['STAFF', 'CUSTOMER']), status: choice('UserStatus', ['ENABLED', 'DISABLED', 'ERASED']), roleId: pick(60), secondFactor: flag() };
const MODEL: ListModel<typeof FIELDS, 'USERNAME_ASC'> = { name: 'users', fields: FIELDS, sorts: {}, defaultSort: 'USERNAME_ASC' };
const WITHOUT_ROLES = ['roleId'] as const;

/** Who can sign in, and under which roles. */
export default function UserListPage() {
  const { t } = useTranslation(['access', 'identity', 'review']);
  const may = useMay();
  const list = useListState(MODEL);
  const { data, previousData, loading, error, refetch } = useQuery(USERS, { variables: { ...list.page, filter: list.filter } });
  const mayReadRoles = may('role:read');
  const roles = useQuery(ROLES_TO_FILTER_BY, { skip: !mayReadRoles }).data?.roles.nodes ?? [];
  const connection = (data ?? previousData)?.users;
  const rows = readFragment(USER_ROW, connection?.nodes) ?? [];
  const peek = usePeek(paths.users, rows);
  const columns = useColumns(COLUMNS, (key) => t(`columns.${key}`));
  const user = rows.find((row) => row.id === peek.id);
  const [selection, setSelection] = useState<Selection>(NOTHING);
  const [assigning, setAssigning] = useState(false);
  const chosen = selection.type === 'rows' ? rows.filter((row) => selection.ids.has(row.id)) : rows;
  const bulk = (
    <BulkBar selection={selection} matching={null} onClear={() => setSelection(NOTHING)}>
      <Button size="small" onClick={() => setAssigning(true)}>{t('assign.verb')}</Button>
    </BulkBar>
  );
  return (
    <>
      <PageHeader title={t('users')} actions={(
        <>
          {may('user:invite') && <Button component={Link} to={paths.invitations} variant="outlined">{t('identity:invitation.list')}</Button>}
          {may('access:review') && <Button component={Link} to={paths.accessReview} variant="outlined">{t('review:title')}</Button>}
          {mayReadRoles && <Button component={Link} to={paths.roles} variant="outlined">{t('roles')}</Button>}
        </>
      )}
      />
      <ListView
        list={list} label={t('users')} columns={columns} rows={rows} connection={connection} loading={loading} error={error} onRetry={() => void refetch()} emptyTitle={t('empty')} onPeek={(row) => peek.open(row.id)}
        labelOf={(key) => t(`filters.${key}`)} options={{ roleId: roles.map(({ id, name }) => ({ value: id, label: name })) }} {...(!mayReadRoles && { without: WITHOUT_ROLES })}
        {...(may('user:assign') && { selection, onSelection: setSelection, bulk })}
      />
      {assigning && <Suspense fallback={null}><AssignAccessDialog users={chosen.map(({ id, displayName }) => ({ id, name: displayName }))} onDone={() => setSelection(NOTHING)} onClose={() => setAssigning(false)} /></Suspense>}
      {peek.id && <Suspense fallback={null}><UserDrawer id={peek.id} title={user?.displayName ?? ''} onClose={peek.close} onNext={peek.next} onPrevious={peek.previous} /></Suspense>}
    </>
  );
}
