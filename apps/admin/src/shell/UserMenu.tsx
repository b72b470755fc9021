import AccountCircle from '@mui/icons-material/AccountCircleOutlined';
import ListSubheader from '@mui/material/ListSubheader';
import MenuItem from '@mui/material/MenuItem';
import { useListText } from '../i18n/use-list-text.js';
import { useText } from '../i18n/use-text.js';
import { Link } from 'react-router';
import { paths } from '../app/paths.js';
import { useMay, useSession } from '../auth/session.js';
import { HeaderMenu } from './HeaderMenu.js';
import { openShortcuts } from './palette-store.js';

/** Who is signed in, and the way out. */
export function UserMenu() {
  const { t } = useText();
  const listText = useListText();
  const may = useMay();
  const { session, sandboxUrl, signOut } = useSession();
  return (
    <HeaderMenu label={`${t('shell.account')}: ${session?.name ?? ''}`} icon={<AccountCircle />}>
      {(close) => [
        <ListSubheader key="who" role="presentation">{session?.name} · {session && listText(session.roleNames)}</ListSubheader>,
        <MenuItem key="account" component={Link} to={paths.account} onClick={close}>{t('shell.account')}</MenuItem>,
        <MenuItem key="files" component={Link} to={paths.myFiles} onClick={close}>{t('shell.files')}</MenuItem>,
        <MenuItem key="shortcuts" onClick={() => { close(); openShortcuts(); }}>{t('shell.shortcuts')}</MenuItem>,
        may('apikey:own') && <MenuItem key="keys" component={Link} to={paths.myApiKeys} onClick={close}>{t('shell.apiKeys')}</MenuItem>,
        sandboxUrl && <MenuItem key="sandbox" component="a" href={sandboxUrl} target="_blank" rel="noreferrer" onClick={close}>{t('shell.sandbox')}</MenuItem>,
        !session?.preview && <MenuItem key="out" onClick={() => void signOut()}>{t('shell.signOut')}</MenuItem>,
      ]}
    </HeaderMenu>
  );
}
