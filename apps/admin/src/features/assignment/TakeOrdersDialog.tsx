import { zodResolver } from '@hookform/resolvers/zod';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { refusalText, useCommand } from '../../command/use-command.js';
import { FormDialog } from '../../ui/FormDialog.js';
import { useToasts } from '../../ui/JobToast.js';
import { SET_ABSENCE, TAKE_ORDERS, useStaff } from './assignment-queries.js';

const MOST = 20;
const ANY = 'ANY';

/** How many orders to take of the queue, what breaks first before the rest; who is away says here that he is back. */
export default function TakeOrdersDialog({ onTaken, onClose }: { onTaken: () => void; onClose: () => void }) {
  const { t } = useTranslation(['assignment', 'ui']);
  const toasts = useToasts();
  const { teams, me } = useStaff();
  const take = useCommand(TAKE_ORDERS, { refetch: 'active', onDone: ({ orderNumbers }) => {
    const count = orderNumbers?.length ?? 0;
    toasts.done(count > 0 ? t('assignment:take.done', { count }) : t('assignment:take.none'));
    if (count > 0) onTaken();
  } });
  const setAbsence = useCommand(SET_ABSENCE, { refetch: 'active', onDone: ({ clerk }) => toasts.done(t(clerk?.away ? 'assignment:away.left' : 'assignment:away.returned')) });
  const schema = z.object({ count: z.number().int().min(1).max(MOST), teamId: z.string() });
  const form = useForm<z.infer<typeof schema>>({ resolver: zodResolver(schema), defaultValues: { count: 3, teamId: ANY } });
  const mine = teams.filter(({ retiredAt, members }) => !retiredAt && members.some(({ id }) => id === me?.id));
  const away = me?.away ?? false;
  const toggle = async (): Promise<void> => {
    const refused = refusalText(await setAbsence({ away: !away }));
    if (refused) toasts.failed(refused);
  };
  const submit = ({ count, teamId }: z.infer<typeof schema>) => take({ count, ...(teamId !== ANY && { teamId }) });
  return (
    <FormDialog title={t('assignment:take.title')} verb={t('assignment:take.verb')} form={form} onClose={onClose} onSubmit={submit} ready={!away}>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>{t('assignment:take.hint')}</Typography>
      {away && <Alert severity="warning">{t('assignment:away.am')}</Alert>}
      <TextField {...form.register('count', { valueAsNumber: true })} type="number" autoFocus fullWidth label={t('assignment:take.count')} error={Boolean(form.formState.errors.count)} helperText={form.formState.errors.count?.message} slotProps={{ htmlInput: { min: 1, max: MOST }, inputLabel: { shrink: true } }} />
      {mine.length > 0 && (
        <Controller name="teamId" control={form.control} render={({ field }) => (
          <TextField {...field} select fullWidth label={t('assignment:take.from')}>
            <MenuItem value={ANY}>{t('assignment:take.any')}</MenuItem>
            {mine.map(({ id, name, untaken }) => <MenuItem key={id} value={id}>{`${name} · ${t('assignment:untaken', { count: untaken })}`}</MenuItem>)}
          </TextField>
        )} />
      )}
      {me && <div><Button size="small" onClick={() => void toggle()}>{t(away ? 'assignment:away.back' : 'assignment:away.leave')}</Button></div>}
    </FormDialog>
  );
}
