import PictureAsPdf from '@mui/icons-material/PictureAsPdfOutlined';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useText } from '../../i18n/use-text.js';
import { sizeText } from '../../format/size-text.js';

export interface Attachment {
  id: string;
  name: string;
  contentType: string;
  size: number;
  url: string;
}

/** The files with one comment: photos small, PDFs by name; each can be fetched. */
export function OrderAttachments({ files }: { files: readonly Attachment[] }) {
  const { t } = useText();
  return (
    <Box component="ul" aria-label={t('orders:comments.files')} sx={{ listStyle: 'none', m: 0, mt: 1, p: 0, display: 'flex', flexWrap: 'wrap', gap: 2 }}>
      {files.map(({ id, name, contentType, size, url }) => (
        <Box component="li" key={id} sx={{ maxWidth: '100%' }}>
          <Link href={url} download={name} aria-label={t('orders:comments.fetch', { name })} title={`${name} · ${sizeText(size)}`} sx={{ display: 'flex', alignItems: 'center', gap: 1, maxWidth: '100%', border: 1, borderColor: 'divider', borderRadius: 1, overflow: 'hidden', p: contentType.startsWith('image/') ? 0 : 2, color: 'text.primary' }}>
            {contentType.startsWith('image/') ? <Box component="img" src={url} alt="" loading="lazy" sx={{ display: 'block', width: 96, height: 72, objectFit: 'cover' }} /> : <><PictureAsPdf fontSize="small" /><Box component="span" sx={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>{name}</Box></>}
          </Link>
        </Box>
      ))}
    </Box>
  );
}
