import Flag from '@mui/icons-material/FlagRounded';
import Box from '@mui/material/Box';
import Tooltip from '@mui/material/Tooltip';
import { readFragment, type FragmentType } from '../../generated/gql/index.js';
import type { OrderFlag } from '../../generated/gql/graphql.js';
import { useText } from '../../i18n/use-text.js';
import type { Tone } from '../../theme/tokens.js';
import { ToneChip, useStatusText } from '../../ui/StatusChip.js';
import { ORDER_MARKS, TAG_TONES } from './order-marks.js';

const FLAG_TONES: Record<OrderFlag, Tone> = { RED: 'danger', AMBER: 'warning', GREEN: 'success', BLUE: 'info', PURPLE: 'progress' };

/** A flag by its colour and its name. */
export function FlagIcon({ flag }: { flag: OrderFlag }) {
  const statusText = useStatusText();
  const name = statusText('OrderFlag', flag);
  return <Tooltip title={name}><Box component="span" role="img" aria-label={name} sx={(theme) => ({ display: 'inline-flex', color: theme.vars.palette.tone[FLAG_TONES[flag]].fg })}><Flag fontSize="small" /></Box></Tooltip>;
}

/** What somebody has marked an order with. */
export function OrderMarkChips({ order: masked }: { order: FragmentType<typeof ORDER_MARKS> }) {
  const { t } = useText();
  const { flag, urgent, tags } = readFragment(ORDER_MARKS, masked);
  return (
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', overflow: 'hidden' }}>
      {flag && <FlagIcon flag={flag} />}
      {urgent && <ToneChip tone="danger">{t('orders:marks.urgent')}</ToneChip>}
      {tags.map((tag) => <ToneChip key={tag.id} tone={TAG_TONES[tag.tone]}>{tag.name}</ToneChip>)}
    </Box>
  );
}
