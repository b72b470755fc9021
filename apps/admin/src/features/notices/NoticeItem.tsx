import Box from '@mui/material/Box';
import ListItem from '@mui/material/ListItem';
import ListItemButton from '@mui/material/ListItemButton';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router';
import { paths } from '../../app/paths.js';
import { graphql, readFragment, type FragmentType } from '../../generated/gql/index.js';
import { useText } from '../../i18n/use-text.js';
import { DateText } from '../../ui/DateText.js';

const NOTICE_ITEM = graphql(`
  fragment NoticeItem on Notice { id kind actorName at readAt text order { id orderNo } }
`);
const TWO_LINES = { display: '-webkit-box', WebkitLineClamp: 2, WebkitBoxOrient: 'vertical', overflow: 'hidden', overflowWrap: 'anywhere' } as const;

/** One notice: who said what where, and the way there. */
export function NoticeItem({ notice, onOpen }: { notice: FragmentType<typeof NOTICE_ITEM>; onOpen: (id: string) => void }) {
  const { t } = useText();
  const { id, actorName, at, readAt, text, order } = readFragment(NOTICE_ITEM, notice);
  const inside = (
    <Box sx={{ flex: 1, minWidth: 0 }}>
      <Typography variant="body2" sx={{ fontWeight: readAt ? 400 : 600 }}>
        {!readAt && <Box component="span" role="img" aria-label={t('notices.isNew')} sx={{ display: 'inline-block', width: 8, height: 8, borderRadius: '50%', bgcolor: 'primary.main', mr: 2 }} />}
        {order ? t('notices.mentioned', { name: actorName, order: order.orderNo }) : t('notices.gone')}
      </Typography>
      {text && <Typography variant="body2" sx={{ ...TWO_LINES, color: 'text.secondary' }}>{text}</Typography>}
      <Typography variant="caption" sx={{ color: 'text.secondary' }}><DateText at={at} /></Typography>
    </Box>
  );
  return (
    <ListItem disablePadding divider>
      {order ? <ListItemButton component={Link} to={paths.order(order.orderNo)} onClick={() => onOpen(id)}>{inside}</ListItemButton> : <ListItemButton disabled>{inside}</ListItemButton>}
    </ListItem>
  );
}
