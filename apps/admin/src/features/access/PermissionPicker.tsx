import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import TextField from '@mui/material/TextField';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../auth/catalogue.js';

interface PermissionPickerProps {
  /** What may be given at all. */
  offered: readonly string[];
  value: readonly string[];
  onChange: (value: string[]) => void;
  problem?: string | undefined;
}

/** Permissions by group, each with a tick; a group's tick takes or leaves all of it. */
export function PermissionPicker({ offered, value, onChange, problem }: PermissionPickerProps) {
  const { t } = useTranslation('apiKeys');
  const labelId = useId();
  const [wanted, setWanted] = useState('');
  const asked = wanted.trim().toLowerCase();
  const groups = useCatalogue().flatMap(({ group, permissions }) => {
    const shown = permissions.filter(({ code, name, description }) => offered.includes(code) && `${code} ${name} ${description}`.toLowerCase().includes(asked));
    return shown.length > 0 ? [{ group, shown, codes: shown.map(({ code }) => code) }] : [];
  });
  const set = (permissions: readonly string[], on: boolean): void => onChange([...value.filter((each) => !permissions.includes(each)), ...(on ? permissions : [])]);
  return (
    <Box role="group" aria-labelledby={labelId}>
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 2, mb: 2 }}>
        <Box id={labelId} sx={{ typography: 'subtitle2', flex: 1 }}>{t('create.permissions')}</Box>
        <Box sx={{ typography: 'caption', color: 'text.secondary' }} aria-live="polite">{t('create.picked', { count: value.length })}</Box>
      </Box>
      <TextField size="small" fullWidth label={t('create.filter')} value={wanted} onChange={(event) => setWanted(event.target.value)} />
      <Box sx={{ mt: 2, maxHeight: 260, overflowY: 'auto', border: 1, borderColor: problem ? 'error.main' : 'divider', borderRadius: 1, px: 3, py: 1 }}>
        {groups.map(({ group, shown, codes }) => {
          const held = codes.filter((code) => value.includes(code)).length;
          return (
            <Box key={group.code} role="group" aria-label={group.name} sx={{ py: 1 }}>
              <FormControlLabel
                label={group.name} slotProps={{ typography: { variant: 'subtitle2' } }}
                control={<Checkbox size="small" checked={held === codes.length} indeterminate={held > 0 && held < codes.length} onChange={(_event, on) => set(codes, on)} />}
              />
              <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, pl: 5 }}>
                {shown.map(({ code, name, description }) => (
                  <FormControlLabel
                    key={code} label={name} title={`${code}: ${description}`}
                    control={<Checkbox size="small" checked={value.includes(code)} onChange={(_event, on) => set([code], on)} />}
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
