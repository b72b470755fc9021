import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../app/paths.js';
import { graphql, readFragment } from '../../generated/gql/index.js';
import type { ListModel } from '../../list/filter-model.js';
import { useListState } from '../../list/use-list-state.js';
import { API_KEY_ROW } from './api-key-columns.js';
import { ApiKeys } from './ApiKeys.js';

const MY_API_KEYS = graphql(`
  query MyApiKeys($first: Int, $after: String, $last: Int, $before: String) {
    myApiKeys(first: $first, after: $after, last: $last, before: $before) {
      nodes { ...ApiKeyRow }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount
    }
  }
`);
const MODEL: ListModel<object, 'NEWEST'> = { name: 'my-api-keys', fields: {}, sorts: {}, defaultSort: 'NEWEST' };

/** Keys for one's own scripts. */
export default function MyApiKeyListPage() {
  const { t } = useTranslation('apiKeys');
  const list = useListState(MODEL);
  const { data, previousData, loading, error, refetch } = useQuery(MY_API_KEYS, { variables: list.page });
  const connection = (data ?? previousData)?.myApiKeys;
  const rows = readFragment(API_KEY_ROW, connection?.nodes) ?? [];
  return <ApiKeys title={t('mine')} hint={t('mineHint')} path={paths.myApiKeys} kind="own" mayCreate list={list} rows={rows} connection={connection} loading={loading} error={error} onRetry={() => void refetch()} />;
}
