import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useText } from '../i18n/use-text.js';
import { ActionButton } from '../ui/ActionButton.js';
import { Card } from '../ui/Card.js';
import { ConfirmPreviewDialog } from '../ui/ConfirmPreviewDialog.js';
import { FormDialog } from '../ui/FormDialog.js';
import { useToasts } from '../ui/JobToast.js';
import { PeekDrawer } from '../ui/PeekDrawer.js';
import { Timeline } from '../ui/Timeline.js';

type Open = 'confirm' | 'form' | 'peek' | undefined;

/** What opens over the page. */
export function GalleryDialogs() {
  const { t } = useText();
  const toasts = useToasts();
  const [open, setOpen] = useState<Open>();
  const close = (): void => setOpen(undefined);
  const form = useForm({ defaultValues: { note: '' } });
  return (
    <Card title="Dialogs">
      <Stack direction="row" spacing={2} sx={{ flexWrap: 'wrap' }} useFlexGap>
        <Button variant="contained" onClick={() => setOpen('confirm')}>ConfirmPreviewDialog</Button>
        <Button variant="outlined" onClick={() => setOpen('form')}>FormDialog</Button>
        <Button onClick={() => setOpen('peek')}>PeekDrawer</Button>
        <ActionButton variant="outlined" state={{ enabled: false, disabledReason: { message: t('status:HoldReason.STOCK_SHORT') } }}>ActionButton</ActionButton>
        <Button onClick={() => toasts.done(t('actions.copied'))}>Toast</Button>
        <Button onClick={() => toasts.undoable(t('actions.copied'), () => undefined)}>Undo</Button>
        <Button onClick={() => toasts.job(t('job.running', { name: t('orders:actions.approve') }))}>Job</Button>
      </Stack>
      {open === 'confirm' && (
        <ConfirmPreviewDialog
          title={t('orders:cancel.title', { orderNo: 'OM261123010043' })} verb={t('orders:actions.cancel')} destructive onConfirm={async () => undefined} onClose={close}
          effects={[t('orders:impact.release', { count: 5, sku: 'TEA-LJ-50', warehouse: 'A' }), t('orders:impact.collect', { amount: '¥328.00' }), t('orders:cancel.effectFinal')]}
        />
      )}
      {open === 'form' && (
        <FormDialog title={t('orders:release.title', { orderNo: 'OM261123010043' })} verb={t('orders:actions.release')} form={form} onClose={close} onSubmit={async () => [{ code: 'INVALID_INPUT', message: t('form.required'), field: ['note'] }]}>
          <TextField {...form.register('note')} label={t('orders:release.note')} error={Boolean(form.formState.errors.note)} helperText={form.formState.errors.note?.message} />
        </FormDialog>
      )}
      {open === 'peek' && <PeekDrawer title="OM261123010043" onClose={close} onNext={() => undefined} actions={<Button variant="contained">{t('orders:actions.approve')}</Button>}><Timeline entries={[]} /></PeekDrawer>}
    </Card>
  );
}
