import Button, { type ButtonProps } from '@mui/material/Button';
import Tooltip from '@mui/material/Tooltip';
import { useWhyNot } from '../auth/use-why-not.js';

export interface ActionState {
  enabled: boolean;
  disabledReason?: { message: string; permission?: string | null } | null;
}

/**
 * A verb of the API: disabled with its reason, not hidden, so that people learn that it exists. Stays focusable to be read;
 * pressed for want of a permission, it says who can give it.
 */
export function ActionButton({ state, onClick, children, ...rest }: ButtonProps & { state: ActionState | undefined }) {
  const whyNot = useWhyNot(state?.disabledReason?.permission ?? '');
  if (!state) return null;
  if (state.enabled) return <Button {...rest} onClick={onClick}>{children}</Button>;
  const { message, permission } = state.disabledReason ?? { message: '' };
  return (
    <>
      <Tooltip title={message} describeChild>
        <Button
          {...rest} variant={rest.variant === 'contained' ? 'outlined' : rest.variant} color="inherit" aria-disabled {...(permission && { 'aria-haspopup': 'dialog', onClick: whyNot.open })}
          sx={{ color: 'text.disabled', cursor: permission ? 'help' : 'not-allowed' }}
        >
          {children}
        </Button>
      </Tooltip>
      {whyNot.dialog}
    </>
  );
}
