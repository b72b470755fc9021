import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Tooltip from '@mui/material/Tooltip';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/EmptyState.js';
import { KINDS, type MatrixGroup, type MatrixRow, type PermissionWords } from './role-draft.js';

export interface ComparedRole {
  name: string;
  permissions: ReadonlySet<string>;
}

interface RoleMatrixProps {
  groups: readonly MatrixGroup[];
  permissions: ReadonlySet<string>;
  compared?: ComparedRole | undefined;
  locked: boolean;
  onChange: (codes: readonly string[], on: boolean) => void;
}

const FIRST = { position: 'sticky', left: 0, bgcolor: 'background.paper', zIndex: 1, minWidth: 112 } as const;

/** What a role allows: resources down, verbs across. A whole group at once by the box of its line. */
export function RoleMatrix({ groups, ...cells }: RoleMatrixProps) {
  const { t } = useTranslation('access');
  const { permissions, locked, onChange } = cells;
  if (groups.length === 0) return <EmptyState title={t('matrix.empty')} />;
  return (
    <Box sx={{ overflow: 'auto', flex: 1, minHeight: 240, scrollPaddingTop: 40, scrollPaddingLeft: 120 }} tabIndex={0} role="region" aria-label={t('matrix.label')}>
      <Table size="small" stickyHeader aria-label={t('matrix.label')}>
        <TableHead>
          <TableRow>
            <TableCell sx={{ ...FIRST, zIndex: 3 }}>{t('matrix.resource')}</TableCell>
            {KINDS.map((kind) => <TableCell key={kind} sx={{ minWidth: 116, bgcolor: 'background.paper' }}>{t(`kind.${kind}`)}</TableCell>)}
          </TableRow>
        </TableHead>
        <TableBody>
          {groups.map((group) => {
            const held = group.codes.filter((code) => permissions.has(code)).length;
            return (
              <Fragment key={group.code}>
                <TableRow>
                  <TableCell component="th" scope="rowgroup" colSpan={KINDS.length + 1} sx={{ bgcolor: 'background.default', py: 0 }}>
                    <FormControlLabel
                      sx={{ position: 'sticky', left: 8, '& .MuiFormControlLabel-label': { fontWeight: 600 } }}
                      control={<Checkbox size="small" disabled={locked} checked={held === group.codes.length} indeterminate={held > 0 && held < group.codes.length} onChange={() => onChange(group.codes, held < group.codes.length)} slotProps={{ input: { 'aria-label': t('matrix.group', { group: group.name }) } }} />}
                      label={`${group.name} ${held}/${group.codes.length}`}
                    />
                  </TableCell>
                </TableRow>
                {group.rows.map((row) => <ResourceRow key={row.resource} row={row} {...cells} />)}
              </Fragment>
            );
          })}
        </TableBody>
      </Table>
    </Box>
  );
}

function ResourceRow({ row, ...cells }: { row: MatrixRow } & Omit<RoleMatrixProps, 'groups'>) {
  return (
    <TableRow>
      <TableCell component="th" scope="row" sx={{ ...FIRST, verticalAlign: 'top' }}>{row.name}</TableCell>
      {row.cells.map(({ kind, permissions }) => (
        <TableCell key={kind} sx={{ py: 0, verticalAlign: 'top' }}>
          {permissions.map((permission) => <PermissionBox key={permission.code} permission={permission} {...cells} />)}
        </TableCell>
      ))}
    </TableRow>
  );
}

function PermissionBox({ permission: { code, name, description }, permissions, compared, locked, onChange }: { permission: PermissionWords } & Omit<RoleMatrixProps, 'groups'>) {
  const { t } = useTranslation('access');
  const held = permissions.has(code);
  const there = compared?.permissions.has(code) ?? held;
  return (
    <Box sx={{ borderRadius: 1, px: 1, mx: -1, ...(there !== held && { bgcolor: 'tone.warning.bg' }) }}>
      <Tooltip title={`${description} (${code})`} describeChild>
        <FormControlLabel
          sx={{ mr: 0 }} label={name}
          control={<Checkbox size="small" checked={held} disabled={locked} onChange={(_event, on) => onChange([code], on)} />}
        />
      </Tooltip>
      {compared && there !== held && <Box sx={{ typography: 'caption', color: 'tone.warning.fg', pl: 6, pb: 1 }}>{t(there ? 'matrix.differs' : 'matrix.lacks', { name: compared.name })}</Box>}
    </Box>
  );
}
