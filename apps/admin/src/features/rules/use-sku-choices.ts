import { useQuery } from '@apollo/client/react';
import { useMay } from '../../auth/session.js';
import { graphql } from '../../generated/gql/index.js';
import { useSettled } from '../orders/use-settled.js';

const SKUS_TO_GIVE = graphql(`
  query SkusToGive($find: String) { skus(first: 10, filter: { find: $find }) { nodes { id code title bundle } } }
`);

/** SKUs that can be given away, by the beginning of their code or title; none for who may not see goods. */
export function useSkuChoices(typed: string): readonly { code: string; title: string }[] {
  const may = useMay();
  const find = useSettled(typed.trim());
  const { data, previousData } = useQuery(SKUS_TO_GIVE, { variables: { find: find || null }, skip: !may('product:read') });
  return (data ?? previousData)?.skus.nodes.filter(({ bundle }) => !bundle) ?? [];
}
