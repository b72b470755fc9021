import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { ActionButton } from './ActionButton.js';

it('says why a verb cannot be done, keeps its name, and does nothing', async () => {
  const onClick = vi.fn();
  render(<ActionButton state={{ enabled: false, disabledReason: { message: 'Held: release it first' } }} onClick={onClick}>Approve</ActionButton>);
  const button = screen.getByRole('button', { name: 'Approve' });
  await userEvent.click(button);
  expect(onClick).not.toHaveBeenCalled();
  expect(button.getAttribute('aria-disabled')).toBe('true');
  await userEvent.hover(button);
  expect(await screen.findByText('Held: release it first')).toBeTruthy();
});

it('shows nothing for a verb that the object does not know', () => {
  const { container } = render(<ActionButton state={undefined}>Approve</ActionButton>);
  expect(container.textContent).toBe('');
});
