import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../command/use-command.js';
import type { SeenOrderInput } from '../../generated/gql/graphql.js';
import { FormDialog } from '../../ui/FormDialog.js';
import { useToasts } from '../../ui/JobToast.js';
import { ASSIGN_ORDERS, useStaff } from './assignment-queries.js';

const [KEEP, NONE] = ['KEEP', 'NONE'];

interface AssignOrdersDialogProps {
  orders: readonly SeenOrderInput[];
  onDone?: () => void;
  onClose: () => void;
}

/** Gives orders to a clerk, into a team's queue, or both, or takes them away. What is not chosen stays as it is. */
export default function AssignOrdersDialog({ orders, onDone, onClose }: AssignOrdersDialogProps) {
  const { t } = useTranslation(['assignment', 'ui']);
  const toasts = useToasts();
  const { clerks, teams } = useStaff();
  const assign = useCommand(ASSIGN_ORDERS, { refetch: 'active', onDone: ({ orderNumbers }) => { toasts.done(t('assignment:assign.done', { count: orderNumbers?.length ?? 0 })); onDone?.(); } });
  const form = useForm({ defaultValues: { assigneeId: KEEP, teamId: KEEP } });
  const submit = async ({ assigneeId, teamId }: { assigneeId: string; teamId: string }) => {
    if (assigneeId === KEEP && teamId === KEEP) return [{ code: 'INVALID_INPUT', message: t('assignment:assign.nothing') }];
    return assign({ orders: [...orders], ...(assigneeId !== KEEP && { assigneeId: assigneeId === NONE ? null : assigneeId }), ...(teamId !== KEEP && { teamId: teamId === NONE ? null : teamId }) });
  };
  const { errors } = form.formState;
  return (
    <FormDialog title={t('assignment:assign.title', { count: orders.length })} verb={t('assignment:assign.verb')} form={form} onClose={onClose} onSubmit={submit}>
      <Controller name="assigneeId" control={form.control} render={({ field }) => (
        <TextField {...field} select autoFocus fullWidth label={t('assignment:assignee')} error={Boolean(errors.assigneeId)} helperText={errors.assigneeId?.message}>
          <MenuItem value={KEEP}>{t('assignment:assign.keep')}</MenuItem>
          <MenuItem value={NONE}>{t('assignment:assign.nobody')}</MenuItem>
          {clerks.map(({ id, name, open, away }) => <MenuItem key={id} value={id} disabled={away}>{`${name} · ${away ? t('assignment:away.is') : t('assignment:open', { count: open })}`}</MenuItem>)}
        </TextField>
      )} />
      <Controller name="teamId" control={form.control} render={({ field }) => (
        <TextField {...field} select fullWidth label={t('assignment:team')} error={Boolean(errors.teamId)} helperText={errors.teamId?.message}>
          <MenuItem value={KEEP}>{t('assignment:assign.keep')}</MenuItem>
          <MenuItem value={NONE}>{t('assignment:assign.noTeam')}</MenuItem>
          {teams.filter(({ retiredAt }) => !retiredAt).map(({ id, name, untaken }) => <MenuItem key={id} value={id}>{`${name} · ${t('assignment:untaken', { count: untaken })}`}</MenuItem>)}
        </TextField>
      )} />
    </FormDialog>
  );
}
