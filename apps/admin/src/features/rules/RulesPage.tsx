import { useQuery } from '@apollo/client/react';
import Edit from '@mui/icons-material/EditOutlined';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import Stack from '@mui/material/Stack';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import Typography from '@mui/material/Typography';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useMay } from '../../auth/session.js';
import { refusalText, useCommand } from '../../command/use-command.js';
import { readFragment } from '../../generated/gql/index.js';
import type { RuleFamily } from '../../generated/gql/graphql.js';
import { Card } from '../../ui/Card.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { useToasts } from '../../ui/JobToast.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { useStatusText } from '../../ui/StatusChip.js';
import { StaffCard } from '../assignment/StaffCard.js';
import { FreightRatesCard } from './FreightRatesCard.js';
import { DRAFT_RULE_SET, RULE_SET_PARTS, RULE_SETS } from './rule-queries.js';
import { RuleList } from './RuleList.js';
import { RuleVersions } from './RuleVersions.js';
import { WarehouseLimitsCard } from './WarehouseLimitsCard.js';

// Not before there is a draft to edit: most who look at the rules only read them.
const RuleSetEditor = lazy(async () => ({ default: (await import('./RuleSetEditor.js')).RuleSetEditor }));

const FAMILIES: readonly RuleFamily[] = ['REVIEW', 'WAREHOUSE', 'CLERK', 'GIFT'];

/** The rules by which orders are reviewed, get their warehouse, come to a clerk and get their gifts, a tab for each kind. */
export default function RulesPage() {
  const { t } = useTranslation('rules');
  const statusText = useStatusText();
  const [query, setQuery] = useSearchParams();
  const family = FAMILIES.find((each) => each === query.get('family')) ?? 'REVIEW';
  return (
    <>
      <PageHeader title={t('title')} />
      <Tabs value={family} onChange={(_event, chosen: RuleFamily) => setQuery({ family: chosen })} aria-label={t('families')} variant="scrollable" allowScrollButtonsMobile sx={{ mb: 3 }}>
        {FAMILIES.map((each) => <Tab key={each} value={each} label={statusText('RuleFamily', each)} />)}
      </Tabs>
      <FamilyRules key={family} family={family} />
    </>
  );
}

/** What is in force of a family, the draft that is tried and published, and every version. */
function FamilyRules({ family }: { family: RuleFamily }) {
  const { t } = useTranslation(['rules', 'ui']);
  const may = useMay();
  const toasts = useToasts();
  const { data, error, refetch } = useQuery(RULE_SETS, { variables: { family, warehouses: family === 'WAREHOUSE' && may('warehouse:read') }, fetchPolicy: 'cache-and-network' });
  const draftRules = useCommand(DRAFT_RULE_SET, { refetch: 'active' });
  const begin = async (): Promise<void> => {
    const refused = refusalText(await draftRules({ family }));
    if (refused) toasts.failed(refused);
  };
  const ruleSets = data?.ruleSets.map((each) => readFragment(RULE_SET_PARTS, each)) ?? [];
  const [draft, inForce] = [ruleSets.find(({ state }) => state === 'DRAFT'), ruleSets.find(({ state }) => state === 'PUBLISHED')];
  const warehouses = data?.warehouses?.nodes ?? [];
  const rules = data?.currentRules ?? [];
  return (
    <Stack spacing={4}>
      <Stack direction="row" sx={{ justifyContent: 'space-between', alignItems: 'center', flexWrap: 'wrap', gap: 2 }}>
        <Typography variant="body2" color="text.secondary" sx={{ flex: '1 1 320px' }}>{t(`rules:about.${family}`)}</Typography>
        {data && !draft && may('rule:edit') && <Button variant="contained" startIcon={<Edit />} onClick={() => void begin()}>{t('rules:edit')}</Button>}
      </Stack>
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton variant="rounded" height={320} aria-label={t('ui:table.loading')} />}
      {draft && (
        <Suspense fallback={<Skeleton variant="rounded" height={320} aria-label={t('ui:table.loading')} />}>
          <RuleSetEditor key={`${draft.id}-${draft.revision}`} draft={draft} warehouses={warehouses} />
        </Suspense>
      )}
      {data && (
        <Card title={inForce ? `${t('rules:inForce')} · ${t('rules:version', inForce)}` : t('rules:inForce')}>
          {inForce || rules.length > 0 ? <RuleList ruleSet={inForce ?? { rules, hits: [] }} warehouses={warehouses} /> : <EmptyState title={t('rules:none')} />}
        </Card>
      )}
      {family === 'CLERK' && may('assignment:read') && <StaffCard />}
      {data && family === 'WAREHOUSE' && <WarehouseLimitsCard warehouses={warehouses} />}
      {data && family === 'WAREHOUSE' && may('allocation:read') && <FreightRatesCard />}
      {ruleSets.length > 0 && <RuleVersions ruleSets={ruleSets} />}
    </Stack>
  );
}
