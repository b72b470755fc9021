import LockOutlined from '@mui/icons-material/LockOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../auth/session.js';
import { graphql, readFragment, type FragmentType } from '../../generated/gql/index.js';
import { ListCard } from '../../ui/Card.js';
import { ToneChip } from '../../ui/StatusChip.js';
import { useCatalogue } from './catalogue.js';
import { difference, draftOf, matrixOf, withPermissions, type RoleDraft } from './role-draft.js';
import { CloneRoleDialog, DeleteRoleDialog } from './RoleDialogs.js';
import { RequireTwoStep } from './RequireTwoStep.js';
import { RoleMatrix } from './RoleMatrix.js';
import { UpdateRoleDialog } from './UpdateRoleDialog.js';

export const EDITED_ROLE = graphql(`
  fragment EditedRole on Role {
    id
    code
    name
    description
    preset
    version
    holders
    permissions
    refundLimit { amount }
    secondFactorRequired
  }
`);

interface RoleEditorProps {
  role: FragmentType<typeof EDITED_ROLE>;
  others: readonly { id: string; name: string; permissions: readonly string[] }[];
  onGo: (id: string | undefined) => void;
}

/** One role: what it is called, how far it reaches, and its matrix; nothing is saved before its effect was shown. */
export function RoleEditor({ role: shown, others, onGo }: RoleEditorProps) {
  const { t } = useTranslation('access');
  const role = readFragment(EDITED_ROLE, shown);
  const may = useMay();
  const catalogue = useCatalogue();
  const before = draftOf(role);
  const [draft, setDraft] = useState<RoleDraft>(before);
  const [search, setSearch] = useState('');
  const [comparedId, setComparedId] = useState('');
  const [onlyDifferences, setOnlyDifferences] = useState(false);
  const [dialog, setDialog] = useState<'review' | 'clone' | 'delete'>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(function focusWhatIsNew() {
    // What had the focus went with the role that was shown before: a keyboard must not start at the top of the page again.
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);
  const locked = role.preset || !may('role:edit');
  const other = others.find((each) => each.id === comparedId);
  const compared = other && { name: other.name, permissions: new Set(other.permissions) };
  const groups = matrixOf(catalogue, { search, between: compared && onlyDifferences ? [draft.permissions, compared.permissions] : undefined });
  const differs = difference(before, draft);
  const words = new Map(catalogue.flatMap((entry) => entry.permissions).map(({ code, name }) => [code, name]));
  const put = (patch: Partial<RoleDraft>): void => setDraft({ ...draft, ...patch });
  const close = (): void => setDialog(undefined);
  const keys = (event: React.KeyboardEvent): void => {
    // The way to the button under the matrix is long for those who tab.
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && differs.count > 0 && !dialog) setDialog('review');
  };
  return (
    <Box onKeyDown={keys} sx={{ flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column', minHeight: 480 }}>
      <ListCard>
        <Box sx={{ p: 4, pb: 2, display: 'flex', flexDirection: 'column', gap: 3 }}>
          <Stack direction="row" sx={{ gap: 2, alignItems: 'center', flexWrap: 'wrap' }}>
            <Typography variant="h2" ref={heading} tabIndex={-1} sx={{ overflowWrap: 'anywhere' }}>{role.name}</Typography>
            <ToneChip tone={role.preset ? 'neutral' : 'info'}>{role.preset && <LockOutlined sx={{ fontSize: 14 }} />}{t(role.preset ? 'role.preset' : 'role.own')}</ToneChip>
            <ToneChip tone="muted">{t('role.holders', { count: role.holders })}</ToneChip>
            <Box sx={{ flex: 1 }} />
            {may('role:edit') && <Button variant="outlined" onClick={() => setDialog('clone')}>{t('role.clone')}</Button>}
            {!locked && <Button variant="outlined" color="error" onClick={() => setDialog('delete')}>{t('role.delete')}</Button>}
          </Stack>
          {role.preset && <Alert severity="info">{t('role.presetHint')}</Alert>}
          <RequireTwoStep role={role} />
          {!locked && <RoleFields draft={draft} put={put} />}
          <Stack direction="row" sx={{ gap: 3, rowGap: 3, alignItems: 'center', flexWrap: 'wrap' }}>
            <TextField type="search" label={t('matrix.search')} value={search} onChange={(event) => setSearch(event.target.value)} sx={{ width: 220 }} />
            <TextField select label={t('matrix.compare')} value={comparedId} onChange={(event) => setComparedId(event.target.value)} sx={{ width: 200 }} slotProps={{ select: { displayEmpty: true } }}>
              <MenuItem value="">{t('matrix.compareNone')}</MenuItem>
              {others.map(({ id, name }) => <MenuItem key={id} value={id}>{name}</MenuItem>)}
            </TextField>
            {compared && <FormControlLabel label={t('matrix.onlyDifferences')} control={<Checkbox size="small" checked={onlyDifferences} onChange={(_event, on) => setOnlyDifferences(on)} />} />}
          </Stack>
        </Box>
        <RoleMatrix groups={groups} permissions={draft.permissions} compared={compared} locked={locked} onChange={(codes, on) => put({ permissions: withPermissions(draft.permissions, codes, on) })} />
        {differs.count > 0 && (
          <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, p: 3, borderTop: 1, borderColor: 'divider', bgcolor: 'selected', flexWrap: 'wrap' }}>
            <Box role="status" sx={{ flex: 1 }}>{t('role.changes', { count: differs.count })}</Box>
            <Button onClick={() => setDraft(before)}>{t('role.discard')}</Button>
            <Button variant="contained" aria-keyshortcuts="Control+Enter" title="Ctrl Enter" onClick={() => setDialog('review')}>{t('role.review')}</Button>
          </Box>
        )}
        {dialog === 'review' && <UpdateRoleDialog role={role} before={before} draft={draft} differs={differs} nameOf={(code) => words.get(code) ?? code} onClose={close} />}
        {dialog === 'clone' && <CloneRoleDialog role={role} onMade={onGo} onClose={close} />}
        {dialog === 'delete' && <DeleteRoleDialog role={role} onDeleted={() => onGo(undefined)} onClose={close} />}
      </ListCard>
    </Box>
  );
}

function RoleFields({ draft, put }: { draft: RoleDraft; put: (patch: Partial<RoleDraft>) => void }) {
  const { t } = useTranslation('access');
  return (
    <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { xs: '1fr', md: '1fr 2fr 1fr' }, alignItems: 'start' }}>
      <TextField label={t('role.name')} value={draft.name} onChange={(event) => put({ name: event.target.value })} />
      <TextField label={t('role.description')} value={draft.description} onChange={(event) => put({ description: event.target.value })} />
      <TextField label={t('role.refundLimit')} helperText={t('role.refundLimitHint')} value={draft.refundLimit} onChange={(event) => put({ refundLimit: event.target.value.replace(/[^\d.]/g, '') })} slotProps={{ htmlInput: { inputMode: 'decimal' } }} />
    </Box>
  );
}
