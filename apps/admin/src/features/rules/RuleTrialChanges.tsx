import { useQuery } from '@apollo/client/react';
import Link from '@mui/material/Link';
import Skeleton from '@mui/material/Skeleton';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { paths } from '../../app/paths.js';
import { formatYuan } from '../../format/money.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { PlainTable } from '../../ui/PlainTable.js';
import { TableFooter } from '../../ui/TableFooter.js';
import { RULE_TRIAL_CHANGES } from './rule-queries.js';
import { useOutcomeText } from './use-outcome-text.js';

interface Place {
  index: number;
  after?: string | null | undefined;
  before?: string | null | undefined;
}

/** The orders on which the published and the tried rules differ, side by side, page by page. */
export function RuleTrialChanges({ ruleSetId }: { ruleSetId: string }) {
  const { t } = useTranslation(['rules', 'ui']);
  const outcomeText = useOutcomeText();
  const [size, setSize] = useState(20);
  const [{ index, after, before }, setPlace] = useState<Place>({ index: 0 });
  const page = before ? { last: size, before } : { first: size, after: after ?? null };
  const { data, previousData, error, refetch } = useQuery(RULE_TRIAL_CHANGES, { variables: { ruleSetId, ...page }, fetchPolicy: 'network-only' });
  const shown = (data ?? previousData)?.ruleTrialChanges;
  if (error && !shown) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!shown) return <Skeleton variant="rounded" height={160} aria-label={t('ui:table.loading')} />;
  const sideText = (outcome: string, rule: string | null | undefined, freight: string | undefined): string => [outcomeText(outcome), rule ?? t('rules:trial.none'), ...(freight ? [formatYuan(freight)] : [])].join(' · ');
  const { nodes, totalCount, pageInfo } = shown;
  return (
    <div>
      <PlainTable
        label={t('rules:trial.changes')} heads={[t('rules:trial.order'), t('rules:trial.before'), t('rules:trial.after')]}
        rows={nodes.map(({ id, orderNo, ...sides }) => ({
          id,
          cells: [
            <Link key="order" component={RouterLink} to={paths.order(orderNo)} sx={{ fontFamily: 'var(--ordo-mono)' }}>{orderNo}</Link>,
            sideText(sides.before, sides.beforeRule, sides.beforeFreight?.amount), sideText(sides.after, sides.afterRule, sides.afterFreight?.amount),
          ],
        }))}
      />
      <TableFooter
        index={index} size={size} total={totalCount ?? null} count={nodes.length} onSize={(wanted) => { setSize(wanted); setPlace({ index: 0 }); }}
        onNext={pageInfo.hasNextPage ? () => setPlace({ index: index + 1, after: pageInfo.endCursor }) : undefined} onPrevious={index > 0 ? () => setPlace({ index: index - 1, before: pageInfo.startCursor }) : undefined}
      />
    </div>
  );
}
