import Button from '@mui/material/Button';
import { Link } from 'react-router';
import { useText } from '../i18n/use-text.js';
import { EmptyState } from '../ui/EmptyState.js';
import { PageHeader } from '../ui/PageHeader.js';
import { paths } from './paths.js';

/** No such page, or nothing there that this person may see. */
export function NotFoundPage() {
  const { t } = useText();
  return (
    <>
      <PageHeader title={t('error.notFound')} />
      <EmptyState title={t('error.notFoundHint')} action={<Button component={Link} to={paths.dashboard} variant="outlined">{t('error.home')}</Button>} />
    </>
  );
}
