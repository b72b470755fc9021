import { useQuery } from '@apollo/client/react';
import Box from '@mui/material/Box';
import { graphql } from '../generated/gql/index.js';
import { useText } from '../i18n/use-text.js';

const COUNTS = graphql(`
  query StockAlertBadge { stockAlertCounts { open } }
`);
const REFRESH_MS = 60_000;
const MOST = 99;
const LOOKS = { borderRadius: '9px', bgcolor: 'tone.danger.bg', color: 'tone.danger.fg', fontWeight: 600 } as const;
const PILL = { ml: 'auto', px: '6px', minWidth: 18, lineHeight: '18px', textAlign: 'center', fontSize: 12, '&::after': { content: 'attr(data-count)' } } as const;
const DOT = { position: 'absolute', top: 6, right: 10, width: 8, height: 8, bgcolor: 'tone.danger.fg' } as const;

/** How many alerts of low stock nobody has taken on. Whoever listens instead of looks finds the number on the dashboard. */
export function StockAlertBadge({ collapsed }: { collapsed: boolean }) {
  const { t } = useText();
  const { data } = useQuery(COUNTS, { pollInterval: REFRESH_MS, skipPollAttempt: () => document.hidden });
  const open = data?.stockAlertCounts.open ?? 0;
  if (open === 0) return null;
  return <Box component="span" aria-hidden title={t('badges.stockAlerts', { count: open })} data-count={open > MOST ? `${MOST}+` : open} sx={[LOOKS, collapsed ? DOT : PILL]} />;
}
