import Inbox from '@mui/icons-material/InboxOutlined';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';

/** Nothing to show: one sentence, and at most one thing to do about it. */
export function EmptyState({ title, hint, action, icon }: { title: string; hint?: string; action?: React.ReactNode; icon?: React.ReactNode }) {
  return (
    <Stack spacing={2} sx={{ alignItems: 'center', justifyContent: 'center', py: 10, px: 4, textAlign: 'center', color: 'text.secondary' }}>
      {icon ?? <Inbox fontSize="large" />}
      <Typography variant="subtitle2" component="p" sx={{ color: 'text.primary' }}>{title}</Typography>
      {hint && <Typography variant="body2">{hint}</Typography>}
      {action}
    </Stack>
  );
}
