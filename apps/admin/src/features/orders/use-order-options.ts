import { useQuery } from '@apollo/client/react';
import { useMay } from '../../auth/session.js';
import { shortInstant } from '../../format/instant.js';
import { graphql } from '../../generated/gql/index.js';
import type { PickOption } from '../../list/filter-model.js';
import { useStatusText } from '../../ui/StatusChip.js';
import { useStaff } from '../assignment/assignment-queries.js';
import { useTags } from './order-marks.js';
import { FIELD_NEEDS, type OrderField } from './order-list-model.js';

const ORDER_PLACES = graphql(`
  query OrderPlaces($withShops: Boolean!, $withWarehouses: Boolean!) {
    orderBatches(first: 50) { nodes { id verb createdAt } }
    shops(first: 100) @include(if: $withShops) { nodes { id name } }
    warehouses(first: 100) @include(if: $withWarehouses) { nodes { id name } }
  }
`);

interface OrderFieldOptions {
  /** Fields by which this person may not search. */
  without: readonly OrderField[];
  options: Partial<Record<OrderField, readonly PickOption[]>>;
}

/** By what this person may filter orders, and what the fields of names offer. */
export function useOrderOptions(): OrderFieldOptions {
  const may = useMay();
  const { data } = useQuery(ORDER_PLACES, { variables: { withShops: may('shop:read'), withWarehouses: may('warehouse:read') } });
  const staff = useStaff();
  const statusText = useStatusText();
  const batches = (data?.orderBatches.nodes ?? []).map(({ id, verb, createdAt }) => ({ value: id, label: `${statusText('OrderBatchVerb', verb)} ${shortInstant(createdAt)}` }));
  const offer = (nodes: readonly { id: string; name: string }[] | undefined): PickOption[] => (nodes ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const needs = Object.entries(FIELD_NEEDS) as [OrderField, (typeof FIELD_NEEDS)[keyof typeof FIELD_NEEDS]][];
  return {
    without: needs.filter(([, permission]) => !may(permission)).map(([field]) => field),
    options: { shop: offer(data?.shops?.nodes), warehouse: offer(data?.warehouses?.nodes), tag: offer(useTags()), assignee: offer(staff.clerks), team: offer(staff.teams), refusedInBatch: batches },
  };
}
