import VisibilityOff from '@mui/icons-material/VisibilityOffOutlined';
import Visibility from '@mui/icons-material/VisibilityOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Popover from '@mui/material/Popover';
import Typography from '@mui/material/Typography';
import { useSnackbar } from 'notistack';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tinykeys } from 'tinykeys';
import { NAVIGATION } from '../app/navigation.js';
import { usePermissionName } from '../auth/catalogue.js';
import { exitPreview } from '../auth/preview.js';
import { useMay, type Preview } from '../auth/session.js';
import { useCommand } from '../command/use-command.js';
import { shortInstant } from '../format/instant.js';
import { graphql } from '../generated/gql/index.js';
import { KeyHint } from '../ui/KeyHint.js';
import { outsideInputs } from './typing.js';

const LEAVE = graphql(`
  mutation LeaveViewAs($input: LeaveViewAsInput!) { leaveViewAs(input: $input) { left userErrors { code message field } } }
`);

/** Above everything while a preview lasts: whose eyes these are, what is hidden from them, and the way out. */
export default function PreviewBar({ preview: { id, kind, name, expiresAt } }: { preview: Preview }) {
  const { t } = useTranslation(['access', 'ui']);
  const leave = useCommand(LEAVE);
  const { enqueueSnackbar } = useSnackbar();
  const [busy, setBusy] = useState(false);
  const exit = async (): Promise<void> => {
    setBusy(true);
    // Whatever the server says: this tab goes back to real life.
    await leave({ viewAsId: id });
    exitPreview();
  };
  useEffect(function stayInside() {
    const block = (event: MouseEvent): void => {
      // Pages outside the SPA do not know of the preview: they would be opened as who is really looking.
      if (!(event.target instanceof Element) || !event.target.closest('a[target=_blank], a[download]')) return;
      event.preventDefault();
      event.stopPropagation();
      enqueueSnackbar(t('access:viewAs.blocked'), { variant: 'warning' });
    };
    document.addEventListener('click', block, true);
    return () => document.removeEventListener('click', block, true);
  }, [enqueueSnackbar, t]);
  useEffect(function leaveByKey() {
    return tinykeys(window, { 'g q': outsideInputs(() => void exit()) });
  });
  return (
    <Box component="section" aria-label={t('access:viewAs.title')} sx={{ flex: 'none', display: 'flex', alignItems: 'center', flexWrap: 'wrap', columnGap: 3, rowGap: 1, px: { xs: 3, sm: 5 }, py: 2, bgcolor: 'preview.main', color: 'preview.text', typography: 'body2' }}>
      <Visibility aria-hidden fontSize="small" />
      <Box role="status" sx={{ fontWeight: 600 }}>{t('access:viewAs.bar', { name })}</Box>
      <Box>{t(`access:viewAs.${kind}`)} · {t('access:viewAs.readOnly')} · {t('access:viewAs.until', { time: shortInstant(expiresAt) })}</Box>
      <Box sx={{ flex: 1 }} />
      <HiddenMenu />
      <Button variant="contained" color="inherit" size="small" loading={busy} onClick={() => void exit()} aria-keyshortcuts="g q" sx={{ bgcolor: 'common.white', color: 'common.black', '&:hover': { bgcolor: 'grey.200' } }}>{t('access:viewAs.leave')}<Box component="span" sx={{ display: { xs: 'none', sm: 'inline' }, ml: 2 }}><KeyHint keys="g q" /></Box></Button>
    </Box>
  );
}

/** The entries of the menu that the shown person does not have, each with the permission that it would take. */
function HiddenMenu() {
  const { t } = useTranslation(['access', 'ui']);
  const may = useMay();
  const nameOf = usePermissionName();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const hidden = NAVIGATION.flatMap(({ key, permission }) => (permission && !may(permission) ? [{ key, permission }] : []));
  if (hidden.length === 0) return null;
  return (
    <>
      <Button size="small" color="inherit" startIcon={<VisibilityOff />} aria-haspopup="dialog" aria-expanded={anchor !== null} onClick={(event) => setAnchor(event.currentTarget)}>{t('access:viewAs.hidden', { count: hidden.length })}</Button>
      <Popover open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)} anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }} transformOrigin={{ vertical: 'top', horizontal: 'right' }} slotProps={{ paper: { role: 'dialog', 'aria-label': t('access:viewAs.hiddenTitle') } }}>
        <Box sx={{ p: 4, maxWidth: 360 }}>
          <Typography variant="subtitle2" component="h2" tabIndex={-1}>{t('access:viewAs.hiddenTitle')}</Typography>
          <Box component="ul" sx={{ m: 0, mt: 2, pl: 5 }}>
            {hidden.map(({ key, permission }) => <li key={key}>{t(`ui:nav.${key}`)}<Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>{t('access:viewAs.maskedBy', { permission: nameOf(permission) })}</Typography></li>)}
          </Box>
        </Box>
      </Popover>
    </>
  );
}
