import { useTranslation } from 'react-i18next';
import { graphql, readFragment, type FragmentType } from '../../generated/gql/index.js';
import { Card } from '../../ui/Card.js';
import { DateText } from '../../ui/DateText.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { PlainTable } from '../../ui/PlainTable.js';
import { numberHead } from '../../ui/table-heads.js';
import { ToneChip } from '../../ui/StatusChip.js';

const API_KEY_REQUESTS = graphql(`
  fragment ApiKeyRequests on ApiKey {
    requests { id operation cost durationMs status at }
  }
`);

/** What a key asked lately: names, costs and outcomes, never values. */
export function ApiKeyRequests({ apiKey }: { apiKey: FragmentType<typeof API_KEY_REQUESTS> }) {
  const { t } = useTranslation('apiKeys');
  const { requests } = readFragment(API_KEY_REQUESTS, apiKey);
  return (
    <Card title={t('requests.title')} flush>
      {requests.length === 0 ? <EmptyState title={t('requests.empty')} /> : (
        <PlainTable
          label={t('requests.title')} heads={[t('requests.at'), t('requests.operation'), t('requests.status'), numberHead(t('requests.cost')), numberHead(t('requests.duration'))]}
          rows={requests.map(({ id, at, operation, status, cost, durationMs }) => ({
            id, cells: [<DateText key="at" at={at} full />, operation ?? t('requests.anonymous'), <ToneChip key="status" tone={status === 'OK' ? 'success' : 'danger'}>{status}</ToneChip>, cost, durationMs],
          }))}
        />
      )}
    </Card>
  );
}
