import { useQuery } from '@apollo/client/react';
import ArrowBack from '@mui/icons-material/ArrowBackOutlined';
import LockOutlined from '@mui/icons-material/LockOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemButton from '@mui/material/ListItemButton';
import MenuItem from '@mui/material/MenuItem';
import Paper from '@mui/material/Paper';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { paths } from '../../app/paths.js';
import { useMay } from '../../auth/session.js';
import { graphql } from '../../generated/gql/index.js';
import type { RolesQuery } from '../../generated/gql/graphql.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { CreateRoleDialog } from './RoleDialogs.js';
import { RoleEditor } from './RoleEditor.js';

const ROLES = graphql(`
  query Roles { roles(first: 100) { nodes { id name preset holders permissions version ...EditedRole } } }
`);
type Role = RolesQuery['roles']['nodes'][number];
const NONE: readonly Role[] = [];

/** The roles, and what one of them allows: the matrix in which it is looked at, compared and changed. */
export default function RoleListPage() {
  const { t } = useTranslation(['access', 'ui']);
  const may = useMay();
  const navigate = useNavigate();
  const { id } = useParams();
  const { data, error, refetch } = useQuery(ROLES);
  const [creating, setCreating] = useState(false);
  const roles = data?.roles.nodes ?? NONE;
  const role = roles.find((each) => each.id === id) ?? roles[0];
  const go = (to: string | undefined): void => void navigate(to ? paths.role(to) : paths.roles);
  return (
    <>
      <PageHeader
        title={t('access:roles')} back={<IconButton component={Link} to={paths.users} aria-label={t('ui:actions.back')}><ArrowBack /></IconButton>}
        actions={may('role:edit') && <Button variant="contained" onClick={() => setCreating(true)}>{t('access:role.create')}</Button>}
      />
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {role && (
        <Box sx={{ display: 'flex', flexDirection: { xs: 'column', md: 'row' }, gap: 3, flex: 1, minHeight: 0 }}>
          <RoleChoice roles={roles} chosen={role} onChoose={go} />
          {/* Another role, or another version of it, begins with another draft. */}
          <RoleEditor key={`${role.id} ${role.version}`} role={role} others={roles.filter((each) => each.id !== role.id)} onGo={go} />
        </Box>
      )}
      {creating && <CreateRoleDialog onMade={go} onClose={() => setCreating(false)} />}
    </>
  );
}

/** Beside the matrix where there is room, above it where there is not. */
function RoleChoice({ roles, chosen, onChoose }: { roles: readonly Role[]; chosen: Role; onChoose: (id: string) => void }) {
  const { t } = useTranslation('access');
  return (
    <>
      <Paper component="nav" aria-label={t('role.list')} sx={{ display: { xs: 'none', md: 'block' }, width: 200, flex: 'none', border: 1, borderColor: 'divider', overflow: 'auto', alignSelf: 'flex-start', maxHeight: '100%' }}>
        <List dense>
          {roles.map((role) => (
            <ListItem key={role.id} disablePadding>
              <ListItemButton component={Link} to={paths.role(role.id)} selected={role.id === chosen.id} {...(role.id === chosen.id && { 'aria-current': 'page' })}>
                <Box sx={{ flex: 1, minWidth: 0, py: 1 }}>
                  <Box sx={{ typography: 'body2', overflowWrap: 'anywhere' }}>{role.name}</Box>
                  <Box sx={{ typography: 'caption', color: 'text.secondary' }}>{t('role.holders', { count: role.holders })}</Box>
                </Box>
                {role.preset && <LockOutlined titleAccess={t('role.preset')} sx={{ fontSize: 16, color: 'text.secondary' }} />}
              </ListItemButton>
            </ListItem>
          ))}
        </List>
      </Paper>
      <TextField select label={t('role.choose')} value={chosen.id} onChange={(event) => onChoose(event.target.value)} sx={{ display: { md: 'none' }, mt: 2 }}>
        {roles.map(({ id, name }) => <MenuItem key={id} value={id}>{name}</MenuItem>)}
      </TextField>
    </>
  );
}
