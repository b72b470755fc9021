import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../generated/gql/index.js';
import type { PermissionCatalogueQuery } from '../generated/gql/graphql.js';

export type CatalogueEntry = PermissionCatalogueQuery['permissionCatalogue'][number];

const CATALOGUE = graphql(`
  query PermissionCatalogue {
    permissionCatalogue { group { code name } permissions { code name description resource resourceName kind } }
  }
`);
const NONE: readonly CatalogueEntry[] = [];

/** Every permission in words, in the screen's language: asked anew when that changes. */
export function useCatalogue(): readonly CatalogueEntry[] {
  const { i18n } = useTranslation();
  const { data, refetch } = useQuery(CATALOGUE);
  useEffect(function askInTheLanguageOfTheScreen() {
    const ask = (): void => void refetch();
    i18n.on('languageChanged', ask);
    return () => i18n.off('languageChanged', ask);
  }, [i18n, refetch]);
  return data?.permissionCatalogue ?? NONE;
}

/** What a permission is called, in the screen's language; its code until that is known. */
export function usePermissionName(): (code: string) => string {
  const words = useCatalogue().flatMap((entry) => entry.permissions);
  return (code) => words.find((each) => each.code === code)?.name ?? code;
}
