import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useId } from 'react';

/** A titled section on paper, with a hairline. */
export function Card({ title, actions, children, flush = false }: { title?: string; actions?: React.ReactNode; children: React.ReactNode; flush?: boolean }) {
  const id = useId();
  return (
    <Paper component="section" aria-labelledby={title ? id : undefined} sx={{ border: 1, borderColor: 'divider', overflow: 'hidden' }}>
      {title && (
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, px: 4, pt: 3, pb: flush ? 2 : 0 }}>
          <Typography id={id} variant="h3" component="h2" sx={{ flex: 1 }}>{title}</Typography>
          {actions}
        </Box>
      )}
      <Box sx={flush ? {} : { p: 4, pt: title ? 3 : 4 }}>{children}</Box>
    </Paper>
  );
}

/** The paper on which a list lives: tabs, filter, bulk bar and table, filling the window. */
export function ListCard({ children }: { children: React.ReactNode }) {
  return <Paper sx={{ border: 1, borderColor: 'divider', display: 'flex', flexDirection: 'column', flex: 1, minHeight: 420, overflow: 'hidden' }}>{children}</Paper>;
}
