import ContentCopy from '@mui/icons-material/ContentCopyOutlined';
import Check from '@mui/icons-material/CheckOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { useState } from 'react';
import { useText } from '../i18n/use-text.js';
import { copyText } from './copy-text.js';

/** A number, id or address with a button that copies it. */
export function CopyText({ text, children, mono = false }: { text: string; children?: React.ReactNode; mono?: boolean }) {
  const { t } = useText();
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    setCopied(await copyText(text));
    setTimeout(() => setCopied(false), 2_000);
  };
  const label = copied ? t('actions.copied') : t('actions.copy');
  return (
    <Box component="span" sx={{ position: 'relative', display: 'inline-flex', alignItems: 'center', gap: 1, minWidth: 0 }}>
      <Box component="span" sx={{ fontFamily: mono ? 'var(--ordo-mono)' : 'inherit', overflowWrap: 'anywhere' }}>{children ?? text}</Box>
      <Tooltip title={label}>
        <IconButton size="small" aria-label={`${label} ${text}`} onClick={() => void copy()}>
          {copied ? <Check fontSize="small" color="success" /> : <ContentCopy fontSize="small" />}
        </IconButton>
      </Tooltip>
      <Box component="span" role="status" sx={{ position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' }}>{copied ? t('actions.copied') : ''}</Box>
    </Box>
  );
}
