import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { Controller, type Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { KEEP, NONE, type AssignValues } from './assign-form.js';
import { useStaff } from './assignment-queries.js';

/** A clerk and a team to give orders to. What is not chosen stays as it is. */
export function AssignFields({ control }: { control: Control<AssignValues> }) {
  const { t } = useTranslation(['assignment']);
  const { clerks, teams } = useStaff();
  return (
    <>
      <Controller name="assigneeId" control={control} render={({ field, fieldState: { error } }) => (
        <TextField {...field} select autoFocus fullWidth label={t('assignment:assignee')} error={Boolean(error)} helperText={error?.message}>
          <MenuItem value={KEEP}>{t('assignment:assign.keep')}</MenuItem>
          <MenuItem value={NONE}>{t('assignment:assign.nobody')}</MenuItem>
          {clerks.map(({ id, name, open, away }) => <MenuItem key={id} value={id} disabled={away}>{`${name} · ${away ? t('assignment:away.is') : t('assignment:open', { count: open })}`}</MenuItem>)}
        </TextField>
      )} />
      <Controller name="teamId" control={control} render={({ field, fieldState: { error } }) => (
        <TextField {...field} select fullWidth label={t('assignment:team')} error={Boolean(error)} helperText={error?.message}>
          <MenuItem value={KEEP}>{t('assignment:assign.keep')}</MenuItem>
          <MenuItem value={NONE}>{t('assignment:assign.noTeam')}</MenuItem>
          {teams.filter(({ retiredAt }) => !retiredAt).map(({ id, name, untaken }) => <MenuItem key={id} value={id}>{`${name} · ${t('assignment:untaken', { count: untaken })}`}</MenuItem>)}
        </TextField>
      )} />
    </>
  );
}
