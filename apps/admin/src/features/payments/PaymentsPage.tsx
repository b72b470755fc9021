import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { paths } from '../../app/paths.js';
import { useMay } from '../../auth/session.js';
import { PageHeader } from '../../ui/PageHeader.js';

/** The three pages of money as tabs; each has its own address. */
export function PaymentsPage({ children }: { children: React.ReactNode }) {
  const { t } = useTranslation('payments');
  const may = useMay();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const pages = [
    { path: paths.payments, label: t('payments.title') },
    { path: paths.refunds, label: t('refunds.title') },
    ...(may('ledger:read') ? [{ path: paths.ledger, label: t('books.title') }] : []),
  ];
  const active = pages.findLast((page) => pathname === page.path || pathname.startsWith(`${page.path}/`));
  return (
    <>
      <PageHeader title={t('title')} />
      <Tabs value={active?.path ?? false} onChange={(_event, path: string) => void navigate(path)} aria-label={t('title')} sx={{ mb: 2 }}>
        {pages.map(({ path, label }) => <Tab key={path} value={path} label={label} />)}
      </Tabs>
      {children}
    </>
  );
}
