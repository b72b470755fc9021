import Close from '@mui/icons-material/CloseOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useText } from '../../i18n/use-text.js';
import type { CommentFile } from './use-comment-files.js';

/** The files of a comment that is being written: how far each is, what is wrong with it, and a way to leave it out. */
export function CommentFileList({ files, onRemove }: { files: readonly CommentFile[]; onRemove: (key: number) => void }) {
  const { t } = useText();
  return (
    <Box component="ul" aria-label={t('orders:comments.files')} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {files.map(({ key, name, id, problem, progress }) => (
        <Box component="li" key={key} sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
          <Box sx={{ flex: 1, minWidth: 0 }}>
            <Typography variant="body2" noWrap title={name} sx={{ color: problem ? 'error.main' : 'text.primary' }}>{name}</Typography>
            {problem && <Typography variant="caption" role="alert" sx={{ color: 'error.main', overflowWrap: 'anywhere' }}>{problem}</Typography>}
            {!problem && !id && <LinearProgress variant="determinate" value={progress * 100} aria-label={t('orders:comments.uploading', { name })} />}
          </Box>
          <IconButton size="small" aria-label={t('orders:comments.remove', { name })} onClick={() => onRemove(key)}><Close fontSize="small" /></IconButton>
        </Box>
      ))}
    </Box>
  );
}
