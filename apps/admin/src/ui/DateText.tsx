import Tooltip from '@mui/material/Tooltip';
import { fullInstant, shortInstant } from '../format/instant.js';

/** An instant, short with the full one in a tooltip. */
export function DateText({ at, full = false }: { at: string; full?: boolean }) {
  if (full) return <time dateTime={at}>{fullInstant(at)}</time>;
  return <Tooltip title={fullInstant(at)} describeChild><time dateTime={at}>{shortInstant(at)}</time></Tooltip>;
}
