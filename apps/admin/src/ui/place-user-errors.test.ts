import { expect, it, vi } from 'vitest';
import { placeUserErrors } from './place-user-errors.js';

function formWith(values: Record<string, unknown>) {
  return { getValues: vi.fn(() => values) as never, setError: vi.fn() };
}

it('puts a refusal at the field that it names, also deep in a list, and the cursor into the first', () => {
  const form = formWith({ note: '', lines: [] });
  placeUserErrors(form, [{ code: 'INVALID_INPUT', message: '太长', field: ['note'] }, { code: 'INSUFFICIENT_STOCK', message: '不足', field: ['lines', '0', 'quantity'] }]);
  expect(form.setError).toHaveBeenNthCalledWith(1, 'note', { type: 'server', message: '太长' }, { shouldFocus: true });
  expect(form.setError).toHaveBeenNthCalledWith(2, 'lines.0.quantity', { type: 'server', message: '不足' }, { shouldFocus: false });
});

it('shows under the form what belongs to none of its fields', () => {
  const form = formWith({ note: '' });
  placeUserErrors(form, [{ code: 'STALE_VERSION', message: '已被修改', field: null }, { code: 'ACTION_NOT_ALLOWED', message: '不能', field: ['orderId'] }]);
  expect(form.setError).toHaveBeenCalledExactlyOnceWith('root', { type: 'server', message: '已被修改\n不能' });
});
