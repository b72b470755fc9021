import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ManyChoice } from './ManyChoice.js';

const CHOSEN: string[] = [];

function Field({ options }: { options: string[] }) {
  return <ManyChoice label="Tags" options={options} value={CHOSEN} onChange={() => {}} text={(key) => key} />;
}

it('keeps what is being typed while its options come in, and narrows them to it', () => {
  const { rerender } = render(<Field options={[]} />);
  const input = screen.getByRole<HTMLInputElement>('combobox', { name: 'Tags' });
  input.focus();
  fireEvent.change(input, { target: { value: 'urg' } });
  rerender(<Field options={['urgent', 'fragile']} />);
  expect(input.value).toBe('urg');
  expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['urgent']);
});
