import Dialog from '@mui/material/Dialog';
import { styled, useColorScheme } from '@mui/material/styles';
import { LOCALES } from '@ordo/i18n';
import { Command } from 'cmdk';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useText } from '../i18n/use-text.js';
import { NAVIGATION, SUBPAGES, SUBPAGE_TEXTS } from '../app/navigation.js';
import { paths } from '../app/paths.js';
import { useMay, useSession } from '../auth/session.js';
import { changeLocale, LOCALE_NAMES } from '../i18n/i18n.js';
import { ViewAsCommands } from '../features/access/ViewAsCommands.js';
import { KeyHint } from '../ui/KeyHint.js';
import { openShortcuts } from './palette-store.js';

const Palette = styled(Command)(({ theme }) => ({
  '[cmdk-input]': { ...theme.typography.body1, width: '100%', padding: '14px 18px', border: 0, outline: 'none', background: 'transparent', color: theme.vars.palette.text.primary, borderBottom: `1px solid ${theme.vars.palette.divider}` },
  '[cmdk-input]::placeholder': { color: theme.vars.palette.text.disabled, opacity: 1 },
  '[cmdk-list]': { maxHeight: 400, overflow: 'auto', padding: 8 },
  '[cmdk-group-heading]': { ...theme.typography.caption, color: theme.vars.palette.text.secondary, padding: '8px 10px 4px' },
  '[cmdk-item]': { ...theme.typography.body2, display: 'flex', alignItems: 'center', gap: 12, padding: '8px 10px', borderRadius: 6, cursor: 'pointer' },
  '[cmdk-item][data-selected=true]': { backgroundColor: theme.vars.palette.selected },
  '[cmdk-empty]': { padding: 24, textAlign: 'center', color: theme.vars.palette.text.secondary },
  '& [data-grow]': { flex: 1 },
}));

const LOOKS_LIKE_NUMBER = /^[A-Za-z]{0,3}[-\d]{4,}/;

/** One box for pages, orders by number, and actions of the shell. */
export default function CommandPalette({ onClose }: { onClose: () => void }) {
  const { t } = useText();
  const { t: titleOf } = useTranslation(SUBPAGE_TEXTS);
  const navigate = useNavigate();
  const may = useMay();
  const { session } = useSession();
  const { setMode } = useColorScheme();
  const [search, setSearch] = useState('');
  const number = search.trim();
  const run = (act: () => void) => () => { onClose(); act(); };
  const pages = NAVIGATION.filter(({ permission, external }) => (!permission || may(permission)) && !(external && session?.preview));
  return (
    <Dialog open onClose={onClose} aria-label={t('palette.title')} maxWidth="sm" fullWidth slotProps={{ container: { sx: { alignItems: 'flex-start', pt: '8vh' } } }}>
      <Palette label={t('palette.title')} loop>
        <Command.Input autoFocus value={search} onValueChange={setSearch} placeholder={t('shell.search')} />
        <Command.List label={t('palette.title')}>
          <Command.Empty>{t('palette.empty')}</Command.Empty>
          {LOOKS_LIKE_NUMBER.test(number) && may('order:read') && (
            <Command.Group heading={t('palette.orders')}>
              <Command.Item value={`order ${number}`} onSelect={run(() => navigate(paths.order(number)))}>{t('palette.findOrder', { number })}</Command.Item>
            </Command.Group>
          )}
          <Command.Group heading={t('palette.pages')}>
            {pages.map(({ key, path, icon: Icon, shortcut, external }) => (
              <Command.Item key={key} value={`${t(`nav.${key}`)} ${key}`} onSelect={run(() => (external ? void window.open(path, '_blank') : void navigate(path)))}>
                <Icon aria-hidden /><span data-grow>{t(`nav.${key}`)}</span>{shortcut && <KeyHint keys={`g ${shortcut}`} />}
              </Command.Item>
            ))}
            {SUBPAGES.filter(({ permission }) => may(permission)).map(({ title, path, within }) => (
              <Command.Item key={path} value={`${titleOf(title)} ${path}`} onSelect={run(() => navigate(path))}><span data-grow>{t(`nav.${within}`)} › {titleOf(title)}</span></Command.Item>
            ))}
          </Command.Group>
          <ViewAsCommands run={run} />
          <Command.Group heading={t('palette.commands')}>
            {(['light', 'dark', 'system'] as const).map((mode) => <Command.Item key={mode} value={`${t('theme.title')} ${t(`theme.${mode}`)}`} onSelect={run(() => setMode(mode))}>{t('theme.title')}: {t(`theme.${mode}`)}</Command.Item>)}
            {LOCALES.map((locale) => <Command.Item key={locale} value={`${t('shell.language')} ${LOCALE_NAMES[locale]}`} onSelect={run(() => void changeLocale(locale))}>{t('shell.language')}: {LOCALE_NAMES[locale]}</Command.Item>)}
            <Command.Item value={t('shell.shortcuts')} onSelect={run(openShortcuts)}><span data-grow>{t('shell.shortcuts')}</span><KeyHint keys="?" /></Command.Item>
          </Command.Group>
        </Command.List>
      </Palette>
    </Dialog>
  );
}
