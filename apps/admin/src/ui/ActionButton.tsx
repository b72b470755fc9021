import Button, { type ButtonProps } from '@mui/material/Button';
import Tooltip from '@mui/material/Tooltip';

export interface ActionState {
  enabled: boolean;
  disabledReason?: { message: string } | null;
}

/** A verb of the API: disabled with its reason, not hidden, so that people learn that it exists. Stays focusable to be read. */
export function ActionButton({ state, onClick, children, ...rest }: ButtonProps & { state: ActionState | undefined }) {
  if (!state) return null;
  if (state.enabled) return <Button {...rest} onClick={onClick}>{children}</Button>;
  const reason = state.disabledReason?.message ?? '';
  return (
    <Tooltip title={reason} describeChild>
      <Button {...rest} variant={rest.variant === 'contained' ? 'outlined' : rest.variant} color="inherit" aria-disabled sx={{ color: 'text.disabled', cursor: 'not-allowed' }}>{children}</Button>
    </Tooltip>
  );
}
