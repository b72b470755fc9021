import Download from '@mui/icons-material/DownloadOutlined';
import VerifiedUser from '@mui/icons-material/VerifiedUserOutlined';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../auth/session.js';
import { useCommand } from '../../command/use-command.js';
import { graphql } from '../../generated/gql/index.js';
import type { AuditEntryFilter } from '../../generated/gql/graphql.js';
import { useToasts } from '../../ui/JobToast.js';
import type { AuditJobKind } from './AuditJob.js';

const VERIFY_AUDIT_LOG = graphql(`
  mutation VerifyAuditLog($input: VerifyAuditLogInput!) {
    verifyAuditLog(input: $input) { job { id } userErrors { code message field } }
  }
`);
const EXPORT_AUDIT_LOG = graphql(`
  mutation ExportAuditLog($input: ExportAuditLogInput!) {
    exportAuditLog(input: $input) { job { id } userErrors { code message field } }
  }
`);

interface AuditToolsProps {
  filter: AuditEntryFilter;
  onJob: (job: { id: string; kind: AuditJobKind }) => void;
}

/** Has the log checked, or what the filter shows exported. */
export function AuditTools({ filter, onJob }: AuditToolsProps) {
  const { t } = useTranslation('jobs');
  const may = useMay();
  const toasts = useToasts();
  const [busy, setBusy] = useState<AuditJobKind>();
  const verify = useCommand(VERIFY_AUDIT_LOG, { onDone: ({ job }) => job && onJob({ id: job.id, kind: 'verify' }) });
  const exportLog = useCommand(EXPORT_AUDIT_LOG, { onDone: ({ job }) => job && onJob({ id: job.id, kind: 'export' }) });
  const run = async (kind: AuditJobKind): Promise<void> => {
    setBusy(kind);
    const refusals = kind === 'verify' ? await verify({}) : await exportLog({ filter });
    setBusy(undefined);
    if (refusals.length > 0) toasts.failed(refusals.map((each) => each.message).join('\n'));
  };
  return (
    <>
      <Button variant="outlined" startIcon={<VerifiedUser />} loading={busy === 'verify'} onClick={() => void run('verify')}>{t('audit.verify')}</Button>
      {may('audit:export') && <Button variant="outlined" startIcon={<Download />} loading={busy === 'export'} onClick={() => void run('export')}>{t('audit.export')}</Button>}
    </>
  );
}
