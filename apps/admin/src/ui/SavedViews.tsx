import Delete from '@mui/icons-material/DeleteOutlineOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import Tooltip from '@mui/material/Tooltip';
import { useText } from '../i18n/use-text.js';
import type { SavedView } from '../list/view-storage.js';

export interface ViewTab {
  key: string;
  label: string;
  count?: number | undefined;
  /** Its count is a warning when it is not zero. */
  alert?: boolean;
}

interface SavedViewsProps {
  tabs: readonly ViewTab[];
  active: string;
  onTab: (key: string) => void;
  views: readonly SavedView[];
  /** The URL's query now: the view that it equals is the active one. */
  query: string;
  onView: (view: SavedView) => void;
  onDelete: (view: SavedView) => void;
}

const CAP = 10_000;
export const cappedCount = (count: number): string => (count > CAP ? `${CAP.toLocaleString('en')}+` : count.toLocaleString('en'));

/** The list's own tabs with what waits in them, then the user's views. */
export function SavedViews({ tabs, active, onTab, views, query, onView, onDelete }: SavedViewsProps) {
  const { t } = useText();
  const current = views.find((view) => view.query === query);
  const choose = (value: string): void => {
    const view = views.find((each) => each.id === value);
    if (view) onView(view);
    else onTab(value);
  };
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', borderBottom: 1, borderColor: 'divider' }}>
      <Tabs value={current?.id ?? active} onChange={(_event, value: string) => choose(value)} variant="scrollable" scrollButtons={false} aria-label={t('views.tabs')} sx={{ flex: 1, minWidth: 0 }}>
        {tabs.map((tab) => <Tab key={tab.key} value={tab.key} label={<TabLabel {...tab} />} />)}
        {views.map((view) => <Tab key={view.id} value={view.id} label={`★ ${view.name}`} />)}
      </Tabs>
      {current && (
        <Tooltip title={t('views.delete', { name: current.name })}>
          <IconButton size="small" aria-label={t('views.delete', { name: current.name })} onClick={() => onDelete(current)} sx={{ mr: 2 }}><Delete /></IconButton>
        </Tooltip>
      )}
    </Box>
  );
}

function TabLabel({ label, count, alert }: Pick<ViewTab, 'label' | 'count' | 'alert'>) {
  return (
    <span>
      {label}
      {count !== undefined && <Box component="span" sx={{ ml: 1, color: alert && count > 0 ? 'error.main' : 'inherit', fontWeight: alert && count > 0 ? 600 : 'inherit' }}>{cappedCount(count)}</Box>}
    </span>
  );
}
