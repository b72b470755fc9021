import MoreHoriz from '@mui/icons-material/MoreHorizOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import Tooltip from '@mui/material/Tooltip';
import { useState } from 'react';
import { useMay } from '../auth/session.js';
import { useText } from '../i18n/use-text.js';
import { useMovable, type SavedView, type SavedViewsState } from '../list/use-saved-views.js';
import { useToasts } from './JobToast.js';

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
  saved: SavedViewsState;
  /** What waits in the views, by id, where the list can say it. */
  counts?: ReadonlyMap<string, number>;
  /** The URL's query now: the view that it equals is the active one. */
  query: string;
  onView: (query: string) => void;
}

const CAP = 10_000;
const VIEW_CAP = 1_000;
const cap = (count: number, most: number): string => (count > most ? `${most.toLocaleString('en')}+` : count.toLocaleString('en'));
export const cappedCount = (count: number): string => cap(count, CAP);

/** The list's own tabs with what waits in them, then the views: the person's own, and those that others share. */
export function SavedViews({ tabs, active, onTab, saved, counts, query, onView }: SavedViewsProps) {
  const { t } = useText();
  const [opened, setOpened] = useState<string>();
  const { views } = saved;
  // Two views may say the same: then it is the one that was opened.
  const current = views.find((view) => view.query === query && view.id === opened) ?? views.find((view) => view.query === query);
  const changed = current ? undefined : views.find((view) => view.id === opened && view.own);
  const choose = (value: string): void => {
    const view = views.find((each) => each.id === value);
    setOpened(view?.id);
    if (view) onView(view.query);
    else onTab(value);
  };
  const shown = current ?? changed;
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', borderBottom: 1, borderColor: 'divider' }}>
      <Tabs value={current?.id ?? active} onChange={(_event, value: string) => choose(value)} variant="scrollable" scrollButtons={false} aria-label={t('views.tabs')} sx={{ flex: 1, minWidth: 0 }}>
        {tabs.map((tab) => <Tab key={tab.key} value={tab.key} label={<TabLabel {...tab} />} />)}
        {views.map((view) => <Tab key={view.id} value={view.id} title={view.own ? undefined : t('views.by', { name: view.ownerName })} label={<TabLabel label={`${view.own ? '★' : '☆'} ${view.name}`} count={counts?.get(view.id)} most={VIEW_CAP} />} />)}
      </Tabs>
      {shown && <ViewMenu key={shown.id} view={shown} saved={saved} query={query} />}
    </Box>
  );
}

/** What can be done with a view: its owner everything, everybody begin with it. */
function ViewMenu({ view, saved, query }: { view: SavedView; saved: SavedViewsState; query: string }) {
  const { t } = useText();
  const may = useMay();
  const toasts = useToasts();
  const [at, setAt] = useState<HTMLElement | null>(null);
  const { earlier, later } = useMovable(saved.views, view.id);
  const run = (work: () => Promise<string | undefined>) => () => {
    setAt(null);
    void work().then((refused) => refused && toasts.failed(refused));
  };
  const label = t('views.menu', { name: view.name });
  return (
    <>
      <Tooltip title={label}><IconButton size="small" aria-label={label} aria-haspopup="menu" onClick={(event) => setAt(event.currentTarget)} sx={{ mr: 2 }}><MoreHoriz /></IconButton></Tooltip>
      <Menu anchorEl={at} open={at !== null} onClose={() => setAt(null)}>
        <MenuItem onClick={run(() => saved.beginWith(view.isDefault ? null : view.id))}>{t(view.isDefault ? 'views.noDefault' : 'views.default')}</MenuItem>
        {view.own && view.query !== query && <MenuItem onClick={run(() => saved.change(view.id, { query }))}>{t('views.update')}</MenuItem>}
        {view.own && (view.shared || may('view:share')) && <MenuItem onClick={run(() => saved.change(view.id, { shared: !view.shared }))}>{t(view.shared ? 'views.unshare' : 'views.shareNow')}</MenuItem>}
        {earlier && <MenuItem onClick={run(() => saved.move(view.id, -1))}>{t('views.earlier')}</MenuItem>}
        {later && <MenuItem onClick={run(() => saved.move(view.id, 1))}>{t('views.later')}</MenuItem>}
        {view.own && <MenuItem onClick={run(() => saved.remove(view.id))}>{t('views.remove')}</MenuItem>}
      </Menu>
    </>
  );
}

function TabLabel({ label, count, alert, most = CAP }: Pick<ViewTab, 'label' | 'count' | 'alert'> & { most?: number }) {
  return (
    <span>
      {label}
      {count !== undefined && <Box component="span" sx={{ ml: 1, color: alert && count > 0 ? 'error.main' : 'inherit', fontWeight: alert && count > 0 ? 600 : 'inherit' }}>{cap(count, most)}</Box>}
    </span>
  );
}
