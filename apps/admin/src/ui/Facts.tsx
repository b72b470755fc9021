import Box from '@mui/material/Box';

/** Names and values, one a line. */
export function Facts({ items }: { items: readonly { name: string; value: React.ReactNode }[] }) {
  return (
    <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: 'minmax(72px, max-content) 1fr', columnGap: 4, rowGap: 2, alignItems: 'baseline' }}>
      {items.map(({ name, value }) => (
        <Box key={name} sx={{ display: 'contents' }}>
          <Box component="dt" sx={{ color: 'text.secondary' }}>{name}</Box>
          <Box component="dd" sx={{ m: 0, minWidth: 0, overflowWrap: 'anywhere' }}>{value}</Box>
        </Box>
      ))}
    </Box>
  );
}
