import Box from '@mui/material/Box';
import ListItemButton from '@mui/material/ListItemButton';
import Paper from '@mui/material/Paper';
import Popper from '@mui/material/Popper';
import Typography from '@mui/material/Typography';
import { useText } from '../../i18n/use-text.js';
import type { Mentioned } from './mention.js';

interface ColleagueListProps {
  id: string;
  anchor: HTMLElement | null;
  colleagues: readonly Mentioned[];
  /** Which of them the keyboard stands on. */
  active: number;
  onChoose: (colleague: Mentioned) => void;
}

/** The colleagues who can be named, under the box that is typed in; the caret stays there. */
export function ColleagueList({ id, anchor, colleagues, active, onChoose }: ColleagueListProps) {
  const { t } = useText();
  return (
    <Popper open anchorEl={anchor} placement="bottom-start" sx={{ zIndex: 'modal' }}>
      <Paper elevation={4} sx={{ minWidth: 200, maxWidth: 320, my: 1 }}>
        {colleagues.length === 0 && <Typography variant="body2" role="status" sx={{ p: 3, color: 'text.secondary' }}>{t('orders:comments.noColleague')}</Typography>}
        <Box id={id} role="listbox" aria-label={t('orders:comments.colleagues')} hidden={colleagues.length === 0}>
          {colleagues.map((colleague, index) => (
            // Not the focus but the box's `aria-activedescendant` says where the keyboard stands.
            <ListItemButton dense key={colleague.id} id={`${id}-${index}`} role="option" tabIndex={-1} aria-selected={index === active} selected={index === active} onMouseDown={(event) => event.preventDefault()} onClick={() => onChoose(colleague)}>{colleague.name}</ListItemButton>
          ))}
        </Box>
      </Paper>
    </Popper>
  );
}
