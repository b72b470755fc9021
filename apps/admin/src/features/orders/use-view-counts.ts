import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { readFilter, readGroups } from '../../list/filter-model.js';
import type { SavedView } from '../../list/use-saved-views.js';
import { ORDER_QUEUES, orderListModel, toOrderFilter } from './order-list-model.js';
import { ORDER_COUNTS } from './order-row.js';

const MOST_COUNTED = 20;
const REFRESH_MS = 60_000;

/** How many orders the saved views find, by their ids; none for views that this person may not ask for. */
export function useViewCounts(views: readonly SavedView[]): ReadonlyMap<string, number> {
  const counted = views.slice(0, MOST_COUNTED);
  const asked = counted.map(({ query }) => {
    const params = new URLSearchParams(query);
    const queue = ORDER_QUEUES.find((key) => key === params.get('tab')) ?? null;
    return { filter: toOrderFilter(readFilter(orderListModel.fields, params), readGroups(orderListModel.fields, params)), queue };
  });
  const { data } = useQuery(ORDER_COUNTS, {
    variables: { filters: asked.map(({ filter }) => filter), queues: asked.map(({ queue }) => queue) }, skip: counted.length === 0, pollInterval: REFRESH_MS, skipPollAttempt: () => document.hidden,
  });
  const counts = data?.orderCounts;
  return useMemo(() => new Map(views.flatMap(({ id }, index) => (counts?.[index] === undefined ? [] : [[id, counts[index]]]))), [views, counts]);
}
