import { useQuery } from '@apollo/client/react';
import { useMay } from '../../auth/session.js';
import type { PickOption } from '../../list/filter-model.js';
import { WAREHOUSES_OF_PAPERS } from './warehouses-of-papers.js';

/** The warehouses that a list can be narrowed to. */
export function useWarehouseOptions(): readonly PickOption[] {
  const may = useMay();
  const { data } = useQuery(WAREHOUSES_OF_PAPERS, { skip: !may('warehouse:read') });
  return (data?.warehouses.nodes ?? []).map(({ id, name }) => ({ value: id, label: name }));
}
