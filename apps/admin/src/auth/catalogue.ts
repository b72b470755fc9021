import { useQuery } from '@apollo/client/react';
import { graphql } from '../generated/gql/index.js';
import type { PermissionCatalogueQuery } from '../generated/gql/graphql.js';

export type CatalogueEntry = PermissionCatalogueQuery['permissionCatalogue'][number];

const CATALOGUE = graphql(`
  query PermissionCatalogue {
    permissionCatalogue { group { code name } permissions { code name description resource resourceName kind } }
  }
`);
const NONE: readonly CatalogueEntry[] = [];

/** Every permission in words, in the screen's language. */
export function useCatalogue(): readonly CatalogueEntry[] {
  return useQuery(CATALOGUE).data?.permissionCatalogue ?? NONE;
}

/** What a permission is called, in the screen's language; its code until that is known. */
export function usePermissionName(): (code: string) => string {
  const words = useCatalogue().flatMap((entry) => entry.permissions);
  return (code) => words.find((each) => each.code === code)?.name ?? code;
}
