import { graphql } from '../../generated/gql/index.js';

/** The warehouses that a person can choose for a paper. */
export const WAREHOUSES_OF_PAPERS = graphql(`
  query WarehousesOfPapers { warehouses(first: 100) { nodes { id name } } }
`);
