import Lock from '@mui/icons-material/LockOutlined';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useText } from '../i18n/use-text.js';
import { paths } from '../app/paths.js';
import { EmptyState } from '../ui/EmptyState.js';
import { PageHeader } from '../ui/PageHeader.js';
import { useWhyNot } from './use-why-not.js';

/** 403: names the missing permission, says who can give it, and asks them for it. */
export function ForbiddenPage({ permission }: { permission: string }) {
  const { t } = useText();
  const { t: access } = useTranslation('access');
  const whyNot = useWhyNot(permission);
  const actions = (
    <Stack direction="row" spacing={2} useFlexGap sx={{ flexWrap: 'wrap', justifyContent: 'center' }}>
      <Button variant="contained" aria-haspopup="dialog" onClick={whyNot.open}>{access('whyNot.title')}</Button>
      <Button component={Link} to={paths.dashboard} variant="outlined">{t('error.home')}</Button>
    </Stack>
  );
  return (
    <>
      <PageHeader title={t('error.forbidden')} />
      <EmptyState icon={<Lock fontSize="large" />} title={t('error.forbiddenHint', { permission })} action={actions} />
      {whyNot.dialog}
    </>
  );
}
