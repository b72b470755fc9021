import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useText } from '../i18n/use-text.js';
import { formatYuan } from '../format/money.js';
import { selectedCount, type Selection } from './selection.js';

interface BulkBarProps {
  selection: Selection;
  /** How many rows match the filter; over 10,000 counts as many. */
  matching: number | null;
  /** Sum of what is selected, in yuan. */
  sum?: string | undefined;
  onSelectMatching?: (() => void) | undefined;
  onClear: () => void;
  children: React.ReactNode;
}

/** What can be done with the selected rows. */
export function BulkBar({ selection, matching, sum, onSelectMatching, onClear, children }: BulkBarProps) {
  const { t } = useText();
  const count = selectedCount(selection, matching);
  if (count === 0) return null;
  const all = selection.type === 'matching';
  return (
    <Box role="region" aria-label={t('table.selected', { count })} sx={{ display: 'flex', alignItems: 'center', gap: 2, px: 3, py: 1, bgcolor: 'selected', flexWrap: 'wrap' }}>
      <Box component="span" role="status" sx={{ mr: 2 }}>
        {t(all ? 'table.allSelected' : 'table.selected', { count })}{sum && !all ? ` · ${formatYuan(sum)}` : ''}
      </Box>
      {children}
      <Box sx={{ flex: 1 }} />
      {!all && onSelectMatching && matching !== null && matching > count && (
        <Button size="small" onClick={onSelectMatching}>{t('table.selectAll', { count: matching })}</Button>
      )}
      <Button size="small" onClick={onClear}>{t('table.clearSelection')}</Button>
    </Box>
  );
}
