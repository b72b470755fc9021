import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { auditPath } from '../app/paths.js';
import { useMay } from '../auth/session.js';

/** The way from a thing to what the audit log says of it, for those who may read the log. */
export function AuditLink({ subjectId }: { subjectId: string }) {
  const { t } = useTranslation('jobs');
  const may = useMay();
  if (!may('audit:read')) return null;
  return <Button component={Link} to={auditPath({ subjectId })}>{t('audit.open')}</Button>;
}
