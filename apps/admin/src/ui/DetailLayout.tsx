import Box from '@mui/material/Box';
import { LAYOUT } from '../theme/tokens.js';

/** Eight columns of what it is, four of what is known about it; one below the other where it is narrow. */
export function DetailLayout({ main, side }: { main: React.ReactNode; side: React.ReactNode }) {
  const column = { display: 'flex', flexDirection: 'column', gap: 4, minWidth: 0 } as const;
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 2fr) minmax(0, 1fr)' }, gap: 4, maxWidth: LAYOUT.detailMax, alignItems: 'start' }}>
      <Box sx={column}>{main}</Box>
      <Box sx={column}>{side}</Box>
    </Box>
  );
}
