import Lock from '@mui/icons-material/LockOutlined';
import Button from '@mui/material/Button';
import { Link } from 'react-router';
import { useText } from '../i18n/use-text.js';
import { paths } from '../app/paths.js';
import { EmptyState } from '../ui/EmptyState.js';
import { PageHeader } from '../ui/PageHeader.js';

/** 403: names the missing permission and whom to ask. */
export function ForbiddenPage({ permission }: { permission: string }) {
  const { t } = useText();
  return (
    <>
      <PageHeader title={t('error.forbidden')} />
      <EmptyState icon={<Lock fontSize="large" />} title={t('error.forbiddenHint', { permission })} action={<Button component={Link} to={paths.dashboard} variant="outlined">{t('error.home')}</Button>} />
    </>
  );
}
