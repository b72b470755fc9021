import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated/gql/index.js';
import { Card } from '../../ui/Card.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { PlainTable } from '../../ui/PlainTable.js';
import { numberHead } from '../../ui/table-heads.js';
import { ToneChip, useStatusText } from '../../ui/StatusChip.js';
import { StatusText } from '../../ui/StatusText.js';

const ALLOCATION_RULES = graphql(`
  query AllocationRules {
    allocationRules { id position name enabled strategy conditions { fact operator values } warehouses { id name } }
  }
`);

/** The rules by which orders get their warehouse, in the order in which they are tried. */
export default function AllocationRulesPage() {
  const { t } = useTranslation('allocation');
  const statusText = useStatusText();
  const { data, error, refetch } = useQuery(ALLOCATION_RULES);
  const rules = data?.allocationRules ?? [];
  return (
    <>
      <PageHeader title={t('title')} />
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data && (
        <Card>
          {rules.length === 0 ? <EmptyState title={t('empty')} /> : (
            <PlainTable
              label={t('title')} heads={[numberHead(t('position')), t('name'), t('when'), t('how'), t('warehouses'), t('state')]}
              rows={rules.map(({ id, position, name, enabled, strategy, conditions, warehouses }) => ({
                id,
                cells: [
                  position, name,
                  conditions.length === 0 ? t('always') : conditions.map((each) => <div key={each.fact}>{statusText('AllocationFact', each.fact)} {statusText('ConditionOperator', each.operator)} {each.values.join('、')}</div>),
                  <StatusText key="how" of="AllocationStrategy" value={strategy} />, warehouses.length === 0 ? t('all') : warehouses.map((each) => each.name).join('、'),
                  <ToneChip key="state" tone={enabled ? 'success' : 'neutral'} dot>{t(enabled ? 'on' : 'off')}</ToneChip>,
                ],
              }))}
            />
          )}
        </Card>
      )}
    </>
  );
}
