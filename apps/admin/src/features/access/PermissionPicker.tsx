import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import TextField from '@mui/material/TextField';
import { PERMISSIONS, type Permission } from '@ordo/schema/permissions';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface PermissionPickerProps {
  /** What may be given at all. */
  offered: readonly string[];
  value: readonly string[];
  onChange: (value: string[]) => void;
  problem?: string | undefined;
}

const isKnown = (permission: string): permission is Permission => permission in PERMISSIONS;

/** Permissions by group, each with a tick; a group's tick takes or leaves all of it. */
export function PermissionPicker({ offered, value, onChange, problem }: PermissionPickerProps) {
  const { t } = useTranslation('apiKeys');
  const labelId = useId();
  const [wanted, setWanted] = useState('');
  const shown = offered.filter(isKnown).filter((permission) => `${permission} ${PERMISSIONS[permission].says}`.toLowerCase().includes(wanted.trim().toLowerCase()));
  const groups = [...new Set(shown.map((permission) => PERMISSIONS[permission].group))].map((group) => [group, shown.filter((permission) => PERMISSIONS[permission].group === group)] as const);
  const set = (permissions: readonly string[], on: boolean): void => onChange([...value.filter((each) => !permissions.includes(each)), ...(on ? permissions : [])]);
  return (
    <Box role="group" aria-labelledby={labelId}>
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 2, mb: 2 }}>
        <Box id={labelId} sx={{ typography: 'subtitle2', flex: 1 }}>{t('create.permissions')}</Box>
        <Box sx={{ typography: 'caption', color: 'text.secondary' }} aria-live="polite">{t('create.picked', { count: value.length })}</Box>
      </Box>
      <TextField size="small" fullWidth label={t('create.filter')} value={wanted} onChange={(event) => setWanted(event.target.value)} />
      <Box sx={{ mt: 2, maxHeight: 260, overflowY: 'auto', border: 1, borderColor: problem ? 'error.main' : 'divider', borderRadius: 1, px: 3, py: 1 }}>
        {groups.map(([group, permissions]) => {
          const held = permissions.filter((permission) => value.includes(permission)).length;
          return (
            <Box key={group} role="group" aria-label={t(`groups.${group}`)} sx={{ py: 1 }}>
              <FormControlLabel
                label={t(`groups.${group}`)} slotProps={{ typography: { variant: 'subtitle2' } }}
                control={<Checkbox size="small" checked={held === permissions.length} indeterminate={held > 0 && held < permissions.length} onChange={(_event, on) => set(permissions, on)} />}
              />
              <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, pl: 5 }}>
                {permissions.map((permission) => (
                  <FormControlLabel
                    key={permission} label={permission} title={PERMISSIONS[permission].says} slotProps={{ typography: { sx: { fontFamily: 'var(--ordo-mono)', fontSize: 12 } } }}
                    control={<Checkbox size="small" checked={value.includes(permission)} onChange={(_event, on) => set([permission], on)} />}
                  />
                ))}
              </Box>
            </Box>
          );
        })}
      </Box>
      {problem && <FormHelperText error>{problem}</FormHelperText>}
    </Box>
  );
}
