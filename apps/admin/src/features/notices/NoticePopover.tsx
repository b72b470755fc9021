import { useQuery } from '@apollo/client/react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import List from '@mui/material/List';
import Popover from '@mui/material/Popover';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { refusalText, useCommand } from '../../command/use-command.js';
import { graphql } from '../../generated/gql/index.js';
import { useText } from '../../i18n/use-text.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { NoticeItem } from './NoticeItem.js';

const NOTICES = graphql(`
  query Notices($after: String) {
    notices(first: 8, after: $after) { nodes { id ...NoticeItem } pageInfo { hasNextPage endCursor } }
  }
`);
const MARK_NOTICES_READ = graphql(`
  mutation MarkNoticesRead($input: MarkNoticesReadInput!) {
    markNoticesRead(input: $input) { marked userErrors { code message field } }
  }
`);

/** What somebody was told, newest first, page by page. What he opens is read. */
export default function NoticePopover({ anchor, unread, onClose }: { anchor: HTMLElement; unread: number; onClose: () => void }) {
  const { t } = useText();
  // The cursors of the pages before this one, to come back by.
  const [pages, setPages] = useState<readonly (string | null)[]>([null]);
  const after = pages.at(-1) ?? null;
  const { data, previousData, error, refetch } = useQuery(NOTICES, { variables: { after }, fetchPolicy: 'cache-and-network' });
  const [refusal, setRefusal] = useState<string>();
  const mark = useCommand(MARK_NOTICES_READ, { refetch: ['UnreadNotices'] });
  const notices = (data ?? previousData)?.notices;
  const older = notices?.pageInfo.hasNextPage ? notices.pageInfo.endCursor : null;
  const readAll = async (): Promise<void> => {
    setRefusal(refusalText(await mark({})));
    await refetch();
  };
  return (
    <Popover open anchorEl={anchor} onClose={onClose} anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }} transformOrigin={{ vertical: 'top', horizontal: 'right' }} slotProps={{ paper: { role: 'dialog', 'aria-label': t('notices.title'), sx: { width: 'min(400px, calc(100vw - 32px))', display: 'flex', flexDirection: 'column', maxHeight: 'min(560px, 80dvh)' } } }}>
      <Box sx={{ display: 'flex', alignItems: 'center', px: 4, py: 2, borderBottom: 1, borderColor: 'divider' }}>
        <Typography variant="h3" component="h2" sx={{ flex: 1 }}>{t('notices.title')}</Typography>
        {unread > 0 && <Button size="small" onClick={() => void readAll()}>{t('notices.readAll')}</Button>}
      </Box>
      {refusal && <Alert severity="error">{refusal}</Alert>}
      <Box sx={{ overflow: 'auto', flex: 1 }}>
        {error && !notices && <ErrorState error={error} onRetry={() => void refetch()} />}
        {!error && !notices && <Skeleton variant="rounded" height={160} sx={{ m: 4 }} aria-label={t('table.loading')} />}
        {notices?.nodes.length === 0 && <EmptyState title={t('notices.empty')} hint={t('notices.emptyHint')} />}
        {notices && notices.nodes.length > 0 && (
          <List disablePadding>
            {notices.nodes.map((notice) => <NoticeItem key={notice.id} notice={notice} onOpen={(id) => { void mark({ noticeIds: [id] }); onClose(); }} />)}
          </List>
        )}
      </Box>
      {(older || pages.length > 1) && (
        <Box sx={{ display: 'flex', justifyContent: 'space-between', px: 2, py: 1, borderTop: 1, borderColor: 'divider' }}>
          <Button size="small" disabled={pages.length === 1} onClick={() => setPages((all) => all.slice(0, -1))}>{t('notices.newer')}</Button>
          <Button size="small" disabled={!older} onClick={() => setPages((all) => [...all, older])}>{t('notices.older')}</Button>
        </Box>
      )}
    </Popover>
  );
}
