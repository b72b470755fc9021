import { zodResolver } from '@hookform/resolvers/zod';
import Edit from '@mui/icons-material/EditOutlined';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { refusalText, useCommand } from '../../command/use-command.js';
import { FormDialog } from '../../ui/FormDialog.js';
import { useToasts } from '../../ui/JobToast.js';
import { ManyChoice } from '../../ui/ManyChoice.js';
import { CREATE_TEAM, UPDATE_TEAM, useStaff, type Team } from './assignment-queries.js';

const AGAIN = { refetch: ['Staff'] };

/** The teams: add one, rename, choose who belongs to it, retire. */
export default function ManageTeamsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['assignment', 'ui']);
  const toasts = useToasts();
  const { clerks, teams } = useStaff();
  const [edited, setEdited] = useState<Team>();
  const create = useCommand(CREATE_TEAM, AGAIN);
  const update = useCommand(UPDATE_TEAM, AGAIN);
  const schema = z.object({ name: z.string().trim().min(1, t('ui:form.required')).max(20, t('ui:form.tooLong', { max: 20 })), memberIds: z.array(z.string()) });
  const form = useForm<z.infer<typeof schema>>({ resolver: zodResolver(schema), defaultValues: { name: '', memberIds: [] } });
  const names = new Map([...clerks, ...teams.flatMap(({ members }) => members)].map(({ id, name }) => [id, name]));
  const edit = (team: Team | undefined): void => {
    setEdited(team);
    form.reset({ name: team?.name ?? '', memberIds: team?.members.map(({ id }) => id) ?? [] });
  };
  const submit = async (values: z.infer<typeof schema>) => {
    const refusals = await (edited ? update({ teamId: edited.id, expectedVersion: edited.version, ...values }) : create(values));
    if (refusals.length === 0) edit(undefined);
    return refusals;
  };
  const retire = async (team: Team): Promise<void> => {
    const refused = refusalText(await update({ teamId: team.id, expectedVersion: team.version, retired: team.retiredAt === null }));
    if (refused) toasts.failed(refused);
  };
  return (
    <FormDialog title={t('assignment:teams.manage')} verb={t(edited ? 'assignment:teams.save' : 'assignment:teams.create')} form={form} onClose={onClose} onSubmit={submit} size="sm" staysOpen>
      <TextField {...form.register('name')} autoFocus fullWidth label={t('assignment:teams.name')} error={Boolean(form.formState.errors.name)} helperText={form.formState.errors.name?.message} slotProps={{ inputLabel: { shrink: true } }} />
      <Controller name="memberIds" control={form.control} render={({ field }) => (
        <ManyChoice label={t('assignment:teams.members')} options={clerks.map(({ id }) => id)} value={field.value} onChange={field.onChange} text={(id) => names.get(id) ?? id} />
      )} />
      <List dense aria-label={t('assignment:team')}>
        {teams.map((team) => (
          <ListItem key={team.id} disableGutters divider sx={{ gap: 2 }}>
            <Typography variant="body2">{team.name}</Typography>
            <Typography variant="caption" sx={{ flex: 1, color: 'text.secondary' }}>{team.retiredAt ? t('assignment:teams.retired') : team.members.map(({ name }) => name).join('、')}</Typography>
            <IconButton size="small" aria-label={t('assignment:teams.edit', { name: team.name })} onClick={() => edit(team)}><Edit fontSize="small" /></IconButton>
            <Button size="small" onClick={() => void retire(team)}>{t(team.retiredAt ? 'assignment:teams.restore' : 'assignment:teams.retire')}</Button>
          </ListItem>
        ))}
        {teams.length === 0 && <Typography variant="body2" sx={{ color: 'text.secondary' }}>{t('assignment:teams.none')}</Typography>}
      </List>
    </FormDialog>
  );
}
