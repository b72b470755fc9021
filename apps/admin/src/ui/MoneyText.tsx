import Box from '@mui/material/Box';
import { formatYuan } from '../format/money.js';

/** An amount, `¥1,042.60`, in figures of equal width. */
export function MoneyText({ amount, strong = false }: { amount: string; strong?: boolean }) {
  return <Box component="span" sx={{ fontVariantNumeric: 'tabular-nums', fontWeight: strong ? 600 : 'inherit', whiteSpace: 'nowrap' }}>{formatYuan(amount)}</Box>;
}
