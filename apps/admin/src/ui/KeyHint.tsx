import { styled } from '@mui/material/styles';

const Key = styled('kbd')(({ theme }) => ({
  ...theme.typography.caption, fontFamily: 'var(--ordo-mono)', whiteSpace: 'nowrap', padding: '0 5px', borderRadius: 4, color: theme.vars.palette.text.secondary,
  border: `1px solid ${theme.vars.palette.divider}`, backgroundColor: theme.vars.palette.background.default,
}));

/** Keys of a shortcut, `Ctrl K` or `g o`. */
export function KeyHint({ keys }: { keys: string }) {
  return <Key>{keys}</Key>;
}
