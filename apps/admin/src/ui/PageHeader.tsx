import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useEffect, useRef } from 'react';
import { LAYOUT } from '../theme/tokens.js';
import { useText } from '../i18n/use-text.js';

interface PageHeaderProps {
  title: string;
  /** Beside the title: a count, status chips. */
  aside?: React.ReactNode;
  /** Above the title: the way back. */
  back?: React.ReactNode;
  actions?: React.ReactNode;
  /** Sticks under the header while the page scrolls. */
  sticky?: boolean;
}

/** The page's one h1. Sets the document's title, and takes the focus so that a screen reader says where it is. */
export function PageHeader({ title, aside, back, actions, sticky = false }: PageHeaderProps) {
  const { t } = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(function announcePage() {
    document.title = `${title} · ${t('product')}`;
  }, [title, t]);
  useEffect(function focusHeading() {
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 3, rowGap: 2, mb: 3, flexWrap: 'wrap', ...(sticky && { position: 'sticky', top: -LAYOUT.content, zIndex: 3, bgcolor: 'background.default', pt: `${LAYOUT.content}px`, pb: 2, mt: `-${LAYOUT.content}px`, mb: 1 }) }}>
      {back}
      <Typography variant="h1" ref={heading} tabIndex={-1}>{title}</Typography>
      {aside}
      <Box sx={{ flex: 1 }} />
      <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap' }}>{actions}</Box>
    </Box>
  );
}
