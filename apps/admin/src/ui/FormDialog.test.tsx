import TextField from '@mui/material/TextField';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useForm } from 'react-hook-form';
import { beforeAll, expect, it, vi } from 'vitest';
import { startI18n } from '../i18n/i18n.js';
import { FormDialog } from './FormDialog.js';
import type { UserErrorLike } from './place-user-errors.js';

beforeAll(async () => {
  await startI18n();
});

function Dialog({ onSubmit, onClose }: { onSubmit: () => Promise<UserErrorLike[]>; onClose: () => void }) {
  const form = useForm({ defaultValues: { note: '' } });
  return (
    <FormDialog title="Hold" verb="Hold it" form={form} onSubmit={onSubmit} onClose={onClose}>
      <TextField {...form.register('note')} label="Note" error={Boolean(form.formState.errors.note)} helperText={form.formState.errors.note?.message} />
    </FormDialog>
  );
}

it('stays open with what was refused at its field, and goes when it was done', async () => {
  const onSubmit = vi.fn().mockResolvedValueOnce([{ code: 'INVALID_INPUT', message: 'too short', field: ['note'] }]).mockResolvedValueOnce([]);
  const onClose = vi.fn();
  render(<Dialog onSubmit={onSubmit} onClose={onClose} />);
  await userEvent.click(screen.getByRole('button', { name: 'Hold it' }));
  expect(await screen.findByText('too short')).toBeTruthy();
  expect(screen.getByLabelText('Note').getAttribute('aria-invalid')).toBe('true');
  expect(onClose).not.toHaveBeenCalled();
  await userEvent.type(screen.getByLabelText('Note'), 'because{Control>}{Enter}{/Control}');
  await vi.waitFor(() => expect(onClose).toHaveBeenCalledOnce());
});
