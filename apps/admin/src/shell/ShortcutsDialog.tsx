import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import Typography from '@mui/material/Typography';
import { useText } from '../i18n/use-text.js';
import { NAVIGATION } from '../app/navigation.js';
import { useMay } from '../auth/session.js';
import { remember, useRemembered } from '../settings/stored.js';
import { useSavePreference } from '../settings/use-save-preference.js';
import { KeyHint } from '../ui/KeyHint.js';

/** The sheet of shortcuts, and the switch that turns them off. */
export default function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useText();
  const may = useMay();
  const save = useSavePreference();
  const enabled = useRemembered('shortcuts') !== 'off';
  const anywhere: [string, string][] = [
    ['Ctrl K', t('shortcuts.palette')], ['?', t('shortcuts.help')], ['Ctrl Enter', t('shortcuts.submit')], ['Esc', t('shortcuts.close')],
    ...NAVIGATION.filter(({ shortcut, permission }) => shortcut && (!permission || may(permission))).map(({ shortcut = '', key }): [string, string] => [`g ${shortcut}`, t('shortcuts.go', { page: t(`nav.${key}`) })]),
  ];
  const lists: [string, string][] = [
    ['/', t('shortcuts.filter')], ['j', t('shortcuts.next')], ['k', t('shortcuts.previous')], ['x', t('shortcuts.select')], ['Enter', t('shortcuts.open')], ['Space', t('shortcuts.peek')], ['[  ]', t('views.tabs')],
  ];
  return (
    <Dialog open onClose={onClose} aria-labelledby="shortcuts-title" maxWidth="sm" fullWidth>
      <DialogTitle id="shortcuts-title">{t('shell.shortcuts')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, gap: 6 }}>
        <KeyList title={t('shortcuts.anywhere')} keys={anywhere} />
        <KeyList title={t('shortcuts.lists')} keys={lists} />
      </DialogContent>
      <DialogActions sx={{ justifyContent: 'space-between' }}>
        <FormControlLabel control={<Switch checked={enabled} onChange={(_event, on) => { remember('shortcuts', on ? 'on' : 'off'); save({ shortcuts: on }); }} />} label={t('shortcuts.enabled')} />
        <Button variant="contained" onClick={onClose}>{t('actions.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}

function KeyList({ title, keys }: { title: string; keys: [string, string][] }) {
  return (
    <section>
      <Typography variant="subtitle2" component="h3" sx={{ mb: 2 }}>{title}</Typography>
      {keys.map(([key, what]) => <Box key={key} sx={{ display: 'flex', justifyContent: 'space-between', py: 1 }}><span>{what}</span><KeyHint keys={key} /></Box>)}
    </section>
  );
}
