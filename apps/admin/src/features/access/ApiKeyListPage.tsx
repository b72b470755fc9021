import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../app/paths.js';
import { useMay } from '../../auth/session.js';
import { graphql, readFragment } from '../../generated/gql/index.js';
import type { ListModel } from '../../list/filter-model.js';
import { useListState } from '../../list/use-list-state.js';
import { API_KEY_ROW } from './api-key-columns.js';
import { ApiKeys } from './ApiKeys.js';

const API_KEYS = graphql(`
  query ApiKeys($first: Int, $after: String, $last: Int, $before: String) {
    apiKeys(first: $first, after: $after, last: $last, before: $before) {
      nodes { ...ApiKeyRow }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount
    }
  }
`);
const MODEL: ListModel<object, 'NEWEST'> = { name: 'api-keys', fields: {}, sorts: {}, defaultSort: 'NEWEST' };

/** The keys with which other systems call the API. */
export default function ApiKeyListPage() {
  const { t } = useTranslation('apiKeys');
  const may = useMay();
  const list = useListState(MODEL);
  const { data, previousData, loading, error, refetch } = useQuery(API_KEYS, { variables: list.page });
  const connection = (data ?? previousData)?.apiKeys;
  const rows = readFragment(API_KEY_ROW, connection?.nodes) ?? [];
  return <ApiKeys title={t('title')} hint={t('hint')} path={paths.apiKeys} kind="house" mayCreate={may('apikey:manage')} list={list} rows={rows} connection={connection} loading={loading} error={error} onRetry={() => void refetch()} />;
}
