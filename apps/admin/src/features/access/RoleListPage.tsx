import { useQuery } from '@apollo/client/react';
import ArrowBack from '@mui/icons-material/ArrowBackOutlined';
import Check from '@mui/icons-material/CheckOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { PERMISSIONS, type Permission } from '@ordo/schema/permissions';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../app/paths.js';
import { graphql } from '../../generated/gql/index.js';
import { ListCard } from '../../ui/Card.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { PageHeader } from '../../ui/PageHeader.js';

const ROLES = graphql(`
  query Roles { roles(first: 100) { nodes { id code name permissions } } }
`);
const ALL = Object.keys(PERMISSIONS) as Permission[];

/** Which role may do what: every permission of the product against every role. */
export default function RoleListPage() {
  const { t } = useTranslation(['access', 'common']);
  const { data, error, refetch } = useQuery(ROLES);
  const roles = data?.roles.nodes ?? [];
  return (
    <>
      <PageHeader title={t('access:roles')} back={<IconButton component={Link} to={paths.users} aria-label={t('common:actions.back')}><ArrowBack /></IconButton>} />
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data && (
        <ListCard>
          <Box sx={{ overflow: 'auto', flex: 1 }} tabIndex={0} role="region" aria-label={t('access:roles')}>
            <Table size="small" stickyHeader>
              <TableHead>
                <TableRow>
                  <TableCell>{t('access:permission')}</TableCell>
                  {roles.map((role) => <TableCell key={role.id} align="center">{role.name}</TableCell>)}
                </TableRow>
              </TableHead>
              <TableBody>
                {ALL.map((permission) => (
                  <TableRow key={permission} hover>
                    <TableCell component="th" scope="row" sx={{ fontFamily: 'var(--ordo-mono)', whiteSpace: 'nowrap' }}>{permission}</TableCell>
                    {roles.map((role) => (
                      <TableCell key={role.id} align="center">{role.permissions.includes(permission) ? <Check titleAccess={t('common:yes')} color="success" /> : <Box component="span" sx={{ color: 'text.disabled' }}>–</Box>}</TableCell>
                    ))}
                  </TableRow>
                ))}
              </TableBody>
            </Table>
          </Box>
        </ListCard>
      )}
    </>
  );
}
