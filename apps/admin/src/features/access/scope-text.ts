import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../auth/session.js';
import { shortInstant } from '../../format/instant.js';
import { graphql } from '../../generated/gql/index.js';
import { useListText } from '../../i18n/use-list-text.js';

const PLACES = graphql(`
  query PlacesOfScopes($withShops: Boolean!, $withWarehouses: Boolean!) {
    shops(first: 100) @include(if: $withShops) { nodes { id name } }
    warehouses(first: 100) @include(if: $withWarehouses) { nodes { id name } }
  }
`);

export interface Place {
  id: string;
  name: string;
}
const NONE: readonly Place[] = [];

/** The shops and warehouses that a data scope can name; none where the caller may not see them. */
export function usePlaces(): { shops: readonly Place[]; warehouses: readonly Place[] } {
  const may = useMay();
  const { data } = useQuery(PLACES, { variables: { withShops: may('shop:read'), withWarehouses: may('warehouse:read') } });
  return { shops: data?.shops?.nodes ?? NONE, warehouses: data?.warehouses?.nodes ?? NONE };
}

interface Scope {
  shopIds?: readonly string[] | null;
  warehouseIds?: readonly string[] | null;
  ownOnly?: boolean;
}

/** A data scope in words. */
export function useScopeText(): (scope: Scope) => string {
  const { t } = useTranslation('access');
  const { shops, warehouses } = usePlaces();
  const listText = useListText();
  const named = (ids: readonly string[] | null | undefined, places: readonly Place[]): string =>
    (ids ? listText(ids.map((id) => places.find((place) => place.id === id)?.name ?? id)) || t('assign.noRows') : t('assign.all'));
  return ({ shopIds, warehouseIds, ownOnly }) => {
    if (ownOnly) return t('assign.ownRows');
    if (!shopIds && !warehouseIds) return t('assign.allRows');
    return t('assign.someRows', { shops: named(shopIds, shops), warehouses: named(warehouseIds, warehouses) });
  };
}

/** From when until when, in words. */
export function useTimeText(): (time: { validFrom?: string | null; validUntil?: string | null }) => string {
  const { t } = useTranslation('access');
  return ({ validFrom, validUntil }) => {
    const [from, until] = [validFrom, validUntil].map((at) => (at ? shortInstant(at) : ''));
    if (from && until) return t('grants.fromTo', { from, until });
    return from ? t('grants.from', { from }) : until ? t('grants.until', { until }) : t('grants.forGood');
  };
}
