import LockOutlined from '@mui/icons-material/LockOutlined';
import Box from '@mui/material/Box';
import Tooltip from '@mui/material/Tooltip';
import { useTranslation } from 'react-i18next';
import { graphql, readFragment, type DocumentType, type FragmentType } from '../../generated/gql/index.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { PlainTable } from '../../ui/PlainTable.js';

const AUDIT_CHANGES = graphql(`
  fragment AuditChanges on AuditEntry {
    changes { field name before after masked }
  }
`);
type Change = DocumentType<typeof AUDIT_CHANGES>['changes'][number];

/** Field by field, before and after: what went is struck through, what came is strong. */
export function AuditChanges({ entry }: { entry: FragmentType<typeof AUDIT_CHANGES> }) {
  const { t } = useTranslation('jobs');
  const { changes } = readFragment(AUDIT_CHANGES, entry);
  if (changes.length === 0) return <EmptyState title={t('audit.noChanges')} />;
  return (
    <PlainTable
      label={`${t('audit.before')} / ${t('audit.after')}`} heads={[t('audit.field'), t('audit.before'), t('audit.after')]}
      rows={changes.map((change) => ({ id: change.field, cells: [<FieldName key="field" change={change} />, <Value key="before" was>{change.before}</Value>, <Value key="after">{change.after}</Value>] }))}
    />
  );
}

/** The changes in one line, for the list. */
export function AuditChangesLine({ entry }: { entry: FragmentType<typeof AUDIT_CHANGES> }) {
  const { changes } = readFragment(AUDIT_CHANGES, entry);
  const text = changes.map(({ name, before, after }) => `${name}: ${before ?? '∅'} → ${after ?? '∅'}`).join('; ');
  return <Box component="span" title={text} sx={{ overflow: 'hidden', textOverflow: 'ellipsis' }}>{text}</Box>;
}

function FieldName({ change: { field, name, masked } }: { change: Change }) {
  const { t } = useTranslation('jobs');
  return (
    <Box component="span" title={field} sx={{ display: 'inline-flex', alignItems: 'center', gap: 1 }}>
      {name}
      {masked && <Tooltip title={t('audit.masked')}><LockOutlined aria-label={t('audit.masked')} sx={{ fontSize: 14, color: 'text.secondary' }} /></Tooltip>}
    </Box>
  );
}

function Value({ children, was = false }: { children: string | null | undefined; was?: boolean }) {
  const { t } = useTranslation('jobs');
  if (children === null || children === undefined) return <Box component="span" sx={{ color: 'text.secondary' }}>{t('audit.nothing')}</Box>;
  return (
    <Box component={was ? 'del' : 'ins'} sx={{ display: 'inline-block', maxWidth: 240, textDecoration: was ? 'line-through' : 'none', overflowWrap: 'anywhere', px: 1, borderRadius: 1, bgcolor: was ? 'tone.danger.bg' : 'tone.success.bg', color: was ? 'tone.danger.fg' : 'tone.success.fg' }}>
      {children}
    </Box>
  );
}
