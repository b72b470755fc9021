import Tooltip from '@mui/material/Tooltip';
import { useRemembered } from '../settings/stored.js';
import { fullInstant, shortInstant } from '../format/instant.js';

/** An instant, short with the full one in a tooltip. */
export function DateText({ at, full = false }: { at: string; full?: boolean }) {
  // Shown anew when another zone is chosen.
  useRemembered('timeZone');
  if (full) return <time dateTime={at}>{fullInstant(at)}</time>;
  return <Tooltip title={fullInstant(at)} describeChild><time dateTime={at}>{shortInstant(at)}</time></Tooltip>;
}
