import { useQuery } from '@apollo/client/react';
import { useMay } from '../../auth/session.js';
import { graphql } from '../../generated/gql/index.js';

const SKUS = graphql(`
  query SkuChoices {
    skus(first: 100) { nodes { id code title } }
  }
`);

/** Known SKUs for the browser's own list of suggestions. */
export function SkuOptions({ id }: { id: string }) {
  const may = useMay();
  const { data } = useQuery(SKUS, { skip: !may('product:read') });
  return <datalist id={id}>{data?.skus.nodes.map((sku) => <option key={sku.id} value={sku.code}>{sku.title}</option>)}</datalist>;
}
