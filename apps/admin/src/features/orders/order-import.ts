import { graphql } from '../../generated/gql/index.js';

/** One import, as its three steps show it. */
export const ORDER_IMPORT_DETAIL = graphql(`
  fragment OrderImportDetail on OrderImport {
    id
    state
    fileName
    rows
    orders
    ready
    known
    refused
    placed
    problem
    problems { row field message }
    columns { index title field }
    errorFile { id url name }
    job { id state progress total lastError }
  }
`);
export const ORDER_IMPORT = graphql(`
  query OrderImport($id: ID!) {
    orderImport(id: $id) { id ...OrderImportDetail }
  }
`);
