import Visibility from '@mui/icons-material/VisibilityOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { useState } from 'react';
import { useSession } from '../auth/session.js';
import { useText } from '../i18n/use-text.js';
import { HiddenBy } from './HiddenBy.js';
import { RevealDialog } from './RevealDialog.js';

interface MaskedTextProps {
  masked: string;
  /** Set once it was revealed. */
  plain?: string | undefined;
  /** Left out for those who may not reveal. Gives the refusal in words, or nothing when it was revealed. */
  onReveal?: ((reason: string) => Promise<string | undefined>) | undefined;
}

/** Personal data, masked until somebody says why he needs it. */
export function MaskedText({ masked, plain, onReveal }: MaskedTextProps) {
  const { t } = useText();
  const [asking, setAsking] = useState(false);
  const { session } = useSession();
  const hiddenBy = session?.preview && !onReveal ? 'personal-data:reveal' : undefined;
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 1 }}>
      {hiddenBy ? <HiddenBy permission={hiddenBy}>{masked}</HiddenBy> : <span>{plain ?? masked}</span>}
      {onReveal && plain === undefined && (
        <Tooltip title={t('actions.reveal')}>
          <IconButton size="small" aria-label={`${t('actions.reveal')} ${masked}`} onClick={() => setAsking(true)}><Visibility fontSize="small" /></IconButton>
        </Tooltip>
      )}
      {asking && onReveal && <RevealDialog onClose={() => setAsking(false)} onReveal={onReveal} />}
    </Box>
  );
}
