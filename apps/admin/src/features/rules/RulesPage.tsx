import { useQuery } from '@apollo/client/react';
import Edit from '@mui/icons-material/EditOutlined';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../auth/session.js';
import { refusalText, useCommand } from '../../command/use-command.js';
import { readFragment } from '../../generated/gql/index.js';
import { Card } from '../../ui/Card.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { useToasts } from '../../ui/JobToast.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { DRAFT_RULE_SET, RULE_SET_PARTS, RULE_SETS } from './rule-queries.js';
import { RuleList } from './RuleList.js';
import { RuleSetEditor } from './RuleSetEditor.js';
import { RuleVersions } from './RuleVersions.js';

/** The rules by which orders are reviewed: what is in force, the draft that is tried and published, and every version. */
export default function RulesPage() {
  const { t } = useTranslation(['rules', 'common']);
  const may = useMay();
  const toasts = useToasts();
  const { data, error, refetch } = useQuery(RULE_SETS, { fetchPolicy: 'cache-and-network' });
  const draftRules = useCommand(DRAFT_RULE_SET, { refetch: 'active' });
  const begin = async (): Promise<void> => {
    const refused = refusalText(await draftRules({ family: 'REVIEW' }));
    if (refused) toasts.failed(refused);
  };
  const ruleSets = data?.ruleSets.map((each) => readFragment(RULE_SET_PARTS, each)) ?? [];
  const [draft, inForce] = [ruleSets.find(({ state }) => state === 'DRAFT'), ruleSets.find(({ state }) => state === 'PUBLISHED')];
  return (
    <>
      <PageHeader title={t('rules:title')} actions={data && !draft && may('rule:edit') && <Button variant="contained" startIcon={<Edit />} onClick={() => void begin()}>{t('rules:edit')}</Button>} />
      <Stack spacing={4}>
        <Typography variant="body2" color="text.secondary">{t('rules:hint')}</Typography>
        {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
        {!data && !error && <Skeleton variant="rounded" height={320} aria-label={t('common:table.loading')} />}
        {draft && <RuleSetEditor key={`${draft.id}-${draft.revision}`} draft={draft} />}
        {data && <Card title={inForce ? `${t('rules:inForce')} · ${t('rules:version', inForce)}` : t('rules:inForce')}>{inForce ? <RuleList ruleSet={inForce} /> : <EmptyState title={t('rules:none')} />}</Card>}
        {ruleSets.length > 0 && <RuleVersions ruleSets={ruleSets} />}
      </Stack>
    </>
  );
}
