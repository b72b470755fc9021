import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import { Card } from '../ui/Card.js';
import { STATUS_TONE, type TonedEnum } from '../ui/statusTone.js';
import { StatusChip } from '../ui/StatusChip.js';

/** Every status in its tone. */
export function GalleryTones() {
  return (
    <Card title="StatusChip">
      <Stack spacing={2}>
        {(Object.keys(STATUS_TONE) as TonedEnum[]).map((of) => (
          <Box key={of} sx={{ display: 'flex', gap: 2, flexWrap: 'wrap', alignItems: 'center' }}>
            <Box component="span" sx={{ width: 170, color: 'text.secondary', fontFamily: 'var(--ordo-mono)', typography: 'caption' }}>{of}</Box>
            {Object.keys(STATUS_TONE[of]).map((value) => <StatusChip key={value} of={of} value={value as never} />)}
          </Box>
        ))}
      </Stack>
    </Card>
  );
}
