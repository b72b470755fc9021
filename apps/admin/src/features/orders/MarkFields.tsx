import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { lazy, Suspense, useState } from 'react';
import { Controller, type Control } from 'react-hook-form';
import { useMay } from '../../auth/session.js';
import { useText } from '../../i18n/use-text.js';
import { ManyChoice } from '../../ui/ManyChoice.js';
import { useStatusText } from '../../ui/StatusChip.js';
import type { MarkValues } from './mark-form.js';
import { FLAGS, useTags } from './order-marks.js';

const ManageTagsDialog = lazy(() => import('./ManageTagsDialog.js'));
// "As it is" is a choice like any other, and reads as one.
const SHOWN_EMPTY = { select: { displayEmpty: true }, inputLabel: { shrink: true } } as const;

/** Tags, flag and urgency to choose. What is not chosen stays as it is. */
export function MarkFields({ control }: { control: Control<MarkValues> }) {
  const { t } = useText();
  const statusText = useStatusText();
  const may = useMay();
  const tags = useTags();
  const names = new Map(tags.map(({ id, name }) => [id, name]));
  const [managing, setManaging] = useState(false);
  const tagField = (name: 'add' | 'remove', autoFocus: boolean) => (
    <Controller
      name={name} control={control}
      render={({ field }) => (
        <ManyChoice
          label={t(`orders:marks.${name}`)} autoFocus={autoFocus} options={tags.filter((tag) => name === 'remove' || !tag.retiredAt).map(({ id }) => id)}
          value={field.value} onChange={field.onChange} text={(id) => names.get(id) ?? id}
        />
      )}
    />
  );
  return (
    <>
      {tagField('add', true)}
      {tagField('remove', false)}
      <Controller name="flag" control={control} render={({ field }) => (
        <TextField {...field} select label={t('orders:marks.flag')} slotProps={SHOWN_EMPTY}>
          <MenuItem value="">{t('orders:marks.keep')}</MenuItem>
          {FLAGS.map((flag) => <MenuItem key={flag} value={flag}>{statusText('OrderFlag', flag)}</MenuItem>)}
          <MenuItem value="NONE">{t('orders:marks.noFlag')}</MenuItem>
        </TextField>
      )} />
      <Controller name="urgent" control={control} render={({ field }) => (
        <TextField {...field} select label={t('orders:marks.urgent')} slotProps={SHOWN_EMPTY}>
          <MenuItem value="">{t('orders:marks.keep')}</MenuItem>
          <MenuItem value="yes">{t('orders:marks.setUrgent')}</MenuItem>
          <MenuItem value="no">{t('orders:marks.notUrgent')}</MenuItem>
        </TextField>
      )} />
      {may('tag:manage') && <Button size="small" sx={{ alignSelf: 'flex-start' }} onClick={() => setManaging(true)}>{t('orders:marks.manage')}</Button>}
      {managing && <Suspense fallback={null}><ManageTagsDialog onClose={() => setManaging(false)} /></Suspense>}
    </>
  );
}
