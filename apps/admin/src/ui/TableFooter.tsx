import ChevronLeft from '@mui/icons-material/ChevronLeftOutlined';
import ChevronRight from '@mui/icons-material/ChevronRightOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import MenuItem from '@mui/material/MenuItem';
import Select from '@mui/material/Select';
import Tooltip from '@mui/material/Tooltip';
import { useText } from '../i18n/use-text.js';
import { PAGE_SIZES } from '../list/use-list-state.js';
import { cappedCount } from './SavedViews.js';

export interface TablePage {
  index: number;
  size: number;
  total: number | null;
  onSize: (size: number) => void;
  onNext?: (() => void) | undefined;
  onPrevious?: (() => void) | undefined;
}

/** Where this page stands in the list, and the ways to the next and the one before. */
export function TableFooter({ index, size, total, count, onSize, onNext, onPrevious }: TablePage & { count: number }) {
  const { t } = useText();
  const from = index * size + 1;
  return (
    <Box component="nav" aria-label={t('table.next')} sx={{ display: 'flex', alignItems: 'center', justifyContent: 'flex-end', gap: 2, px: 3, minHeight: 44, borderTop: 1, borderColor: 'divider', flexWrap: 'wrap' }}>
      <Box component="span" id="rows-a-page" sx={{ color: 'text.secondary' }}>{t('table.size')}</Box>
      <Select variant="standard" disableUnderline value={size} onChange={(event) => onSize(Number(event.target.value))} labelId="rows-a-page" sx={{ typography: 'body2' }}>
        {PAGE_SIZES.map((each) => <MenuItem key={each} value={each}>{each}</MenuItem>)}
      </Select>
      <Box component="span" role="status" sx={{ mx: 2 }}>
        {count > 0 ? t('table.range', { from, to: from + count - 1, total: total === null ? '…' : cappedCount(total) }) : ''}
      </Box>
      <PageButton label={t('table.previous')} onClick={onPrevious}><ChevronLeft /></PageButton>
      <PageButton label={t('table.next')} onClick={onNext}><ChevronRight /></PageButton>
    </Box>
  );
}

function PageButton({ label, onClick, children }: { label: string; onClick: (() => void) | undefined; children: React.ReactNode }) {
  return <Tooltip title={label}><span><IconButton aria-label={label} disabled={!onClick} onClick={onClick}>{children}</IconButton></span></Tooltip>;
}
