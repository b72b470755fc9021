import { useStatusText } from './StatusChip.js';
import type { StatusEnum, StatusValue } from './statusTone.js';

/** An enum's value as its word, without a tone: for facts that are not a status. */
export function StatusText<E extends StatusEnum>({ of, value }: { of: E; value: StatusValue<E> }) {
  return <span>{useStatusText()(of, value)}</span>;
}
