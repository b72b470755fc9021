import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../app/paths.js';
import { graphql, readFragment, type FragmentType } from '../../generated/gql/index.js';
import { Card } from '../../ui/Card.js';

const RenameDialog = lazy(async () => ({ default: (await import('./RenameDialog.js')).RenameDialog }));
const ChangeContactDialog = lazy(async () => ({ default: (await import('./ChangeContactDialog.js')).ChangeContactDialog }));
const ChangePasswordDialog = lazy(async () => ({ default: (await import('./ChangePasswordDialog.js')).ChangePasswordDialog }));

const SECURITY_CARD = graphql(`
  fragment SecurityCard on Account {
    user { id username displayName }
    contacts { channel address verifiedAt }
  }
`);

type Dialog = 'name' | 'MOBILE' | 'EMAIL' | 'password';

/** Who somebody is and how he signs in, each line with the way to change it. */
export function SecurityCard({ account, twoStepOn }: { account: FragmentType<typeof SECURITY_CARD>; twoStepOn: boolean }) {
  const { t } = useTranslation(['account', 'twoStep']);
  const { user, contacts } = readFragment(SECURITY_CARD, account);
  const [dialog, setDialog] = useState<Dialog>();
  const close = (): void => setDialog(undefined);
  const addressOf = (channel: 'MOBILE' | 'EMAIL'): string => contacts.find((contact) => contact.channel === channel)?.address ?? t('security.none');
  const lines: readonly { name: string; value: string; dialog?: Dialog; to?: string }[] = [
    { name: t('security.username'), value: user.username },
    { name: t('security.displayName'), value: user.displayName, dialog: 'name' },
    { name: t('security.MOBILE'), value: addressOf('MOBILE'), dialog: 'MOBILE' },
    { name: t('security.EMAIL'), value: addressOf('EMAIL'), dialog: 'EMAIL' },
    { name: t('security.password'), value: '••••••••', dialog: 'password' },
    { name: t('twoStep:title'), value: t(twoStepOn ? 'twoStep:on' : 'twoStep:off'), to: paths.twoStep },
  ];
  return (
    <Card title={t('security.title')} flush>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, pb: 2 }}>
        {lines.map((line) => (
          <Box component="li" key={line.name} sx={{ display: 'flex', alignItems: 'center', gap: 4, px: 4, py: 1, minHeight: 44 }}>
            <Typography variant="body2" sx={{ flex: { xs: '0 0 88px', sm: '0 0 140px' }, color: 'text.secondary' }}>{line.name}</Typography>
            <Typography sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>{line.value}</Typography>
            {line.dialog && <Button size="small" aria-label={t('security.changeOf', { what: line.name })} onClick={() => setDialog(line.dialog)}>{t('security.change')}</Button>}
            {line.to && <Button size="small" component={Link} to={line.to} aria-label={t('security.changeOf', { what: line.name })}>{t('security.change')}</Button>}
          </Box>
        ))}
      </Box>
      <Suspense fallback={null}>
        {dialog === 'name' && <RenameDialog name={user.displayName} onClose={close} />}
        {(dialog === 'MOBILE' || dialog === 'EMAIL') && <ChangeContactDialog channel={dialog} onClose={close} />}
        {dialog === 'password' && <ChangePasswordDialog username={user.username} onClose={close} />}
      </Suspense>
    </Card>
  );
}
