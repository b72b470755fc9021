import { useQuery, useSubscription } from '@apollo/client/react';
import Notifications from '@mui/icons-material/NotificationsOutlined';
import Badge from '@mui/material/Badge';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { lazy, Suspense, useEffect, useState } from 'react';
import { onLiveAgain } from '../../apollo/live-again.js';
import { useAnew } from '../../apollo/use-anew.js';
import { graphql } from '../../generated/gql/index.js';
import { useText } from '../../i18n/use-text.js';

const NoticePopover = lazy(() => import('./NoticePopover.js'));

const UNREAD_NOTICES = graphql(`
  query UnreadNotices { unreadNotices }
`);
const NOTICE_GIVEN = graphql(`
  subscription NoticeGiven { noticeGiven { at } }
`);
const MOST_COUNTED = 99;

/** How many notices wait to be read, as it stands now, and the way to them. */
export default function NoticeBell() {
  const { t } = useText();
  const { data, refetch } = useQuery(UNREAD_NOTICES);
  const askAnew = useAnew(refetch);
  useSubscription(NOTICE_GIVEN, { ignoreResults: true, onData: askAnew });
  useEffect(function askWhenLiveAgain() {
    return onLiveAgain(askAnew);
  }, [askAnew]);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const count = data?.unreadNotices ?? 0;
  const label = count > 0 ? t('notices.unread', { count }) : t('notices.title');
  return (
    <>
      <Tooltip title={label}>
        <IconButton aria-label={label} aria-haspopup="dialog" aria-expanded={anchor !== null} onClick={(event) => setAnchor(event.currentTarget)}>
          <Badge color="error" badgeContent={count} max={MOST_COUNTED}><Notifications /></Badge>
        </IconButton>
      </Tooltip>
      {anchor && <Suspense><NoticePopover anchor={anchor} unread={count} onClose={() => setAnchor(null)} /></Suspense>}
    </>
  );
}
