import { zodResolver } from '@hookform/resolvers/zod';
import Autocomplete from '@mui/material/Autocomplete';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { lazy, Suspense, useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { z } from 'zod';
import { useMay } from '../../auth/session.js';
import { useCommand } from '../../command/use-command.js';
import { useText } from '../../i18n/use-text.js';
import { FormDialog } from '../../ui/FormDialog.js';
import { useToasts } from '../../ui/JobToast.js';
import { useStatusText } from '../../ui/StatusChip.js';
import { FLAGS, MARK_ORDERS, useTags } from './order-marks.js';

const ManageTagsDialog = lazy(() => import('./ManageTagsDialog.js'));
const schema = z.object({ add: z.array(z.string()), remove: z.array(z.string()), flag: z.enum(['', 'NONE', ...FLAGS]), urgent: z.enum(['', 'yes', 'no']) });
// "As it is" is a choice like any other, and reads as one.
const SHOWN_EMPTY = { select: { displayEmpty: true }, inputLabel: { shrink: true } } as const;
type Values = z.infer<typeof schema>;

/** Marks one or many orders at once: tags, flag, urgency. What is not chosen stays as it is. */
export default function MarkOrdersDialog({ orderIds, onDone, onClose }: { orderIds: readonly string[]; onDone?: () => void; onClose: () => void }) {
  const { t } = useText();
  const statusText = useStatusText();
  const toasts = useToasts();
  const may = useMay();
  const tags = useTags();
  const [managing, setManaging] = useState(false);
  const mark = useCommand(MARK_ORDERS, { refetch: 'active', onDone: ({ changed }) => { toasts.done(t('orders:marks.done', { count: changed ?? 0 })); onDone?.(); } });
  const form = useForm<Values>({ resolver: zodResolver(schema), defaultValues: { add: [], remove: [], flag: '', urgent: '' } });
  const submit = async ({ add, remove, flag, urgent }: Values) => {
    if (add.length + remove.length === 0 && flag === '' && urgent === '') return [{ code: 'INVALID_INPUT', message: t('orders:marks.nothing') }];
    return mark({
      orderIds: [...orderIds], addTagIds: add, removeTagIds: remove,
      ...(flag !== '' && { flag: flag === 'NONE' ? null : flag }), ...(urgent !== '' && { urgent: urgent === 'yes' }),
    });
  };
  const tagField = (name: 'add' | 'remove', autoFocus: boolean) => (
    <Controller
      name={name} control={form.control}
      render={({ field }) => (
        <Autocomplete
          multiple autoHighlight options={tags.filter((tag) => name === 'remove' || !tag.retiredAt)} getOptionLabel={(tag) => tag.name} getOptionKey={(tag) => tag.id}
          value={tags.filter((tag) => field.value.includes(tag.id))} onChange={(_event, chosen) => field.onChange(chosen.map((tag) => tag.id))}
          renderInput={(params) => <TextField {...params} autoFocus={autoFocus} label={t(`orders:marks.${name}`)} />}
        />
      )}
    />
  );
  return (
    <>
      <FormDialog title={t('orders:marks.title', { count: orderIds.length })} verb={t('orders:marks.verb')} form={form} onClose={onClose} onSubmit={submit}>
        {tagField('add', true)}
        {tagField('remove', false)}
        <Controller name="flag" control={form.control} render={({ field }) => (
          <TextField {...field} select label={t('orders:marks.flag')} slotProps={SHOWN_EMPTY}>
            <MenuItem value="">{t('orders:marks.keep')}</MenuItem>
            {FLAGS.map((flag) => <MenuItem key={flag} value={flag}>{statusText('OrderFlag', flag)}</MenuItem>)}
            <MenuItem value="NONE">{t('orders:marks.noFlag')}</MenuItem>
          </TextField>
        )} />
        <Controller name="urgent" control={form.control} render={({ field }) => (
          <TextField {...field} select label={t('orders:marks.urgent')} slotProps={SHOWN_EMPTY}>
            <MenuItem value="">{t('orders:marks.keep')}</MenuItem>
            <MenuItem value="yes">{t('orders:marks.setUrgent')}</MenuItem>
            <MenuItem value="no">{t('orders:marks.notUrgent')}</MenuItem>
          </TextField>
        )} />
        {may('tag:manage') && <Button size="small" sx={{ alignSelf: 'flex-start' }} onClick={() => setManaging(true)}>{t('orders:marks.manage')}</Button>}
      </FormDialog>
      {managing && <Suspense fallback={null}><ManageTagsDialog onClose={() => setManaging(false)} /></Suspense>}
    </>
  );
}
