import { paths } from '../../app/paths.js';
import type { MovementKind } from '../../generated/gql/graphql.js';
import { writeFilter } from '../../list/filter-model.js';
import { movementListModel } from './movement-list-model.js';

export type Figure = 'onHand' | 'reserved' | 'available' | 'inTransit';

// The kinds whose movements add up to each figure.
const KINDS: Record<Figure, readonly MovementKind[]> = {
  onHand: ['RECEIPT', 'ISSUE', 'ADJUSTMENT', 'RETURN', 'TRANSFER_OUT', 'TRANSFER_IN', 'DAMAGE', 'COUNT'],
  reserved: ['RESERVATION', 'RELEASE', 'ISSUE'],
  // On hand less reserved: everything that is not merely on its way.
  available: ['RECEIPT', 'ISSUE', 'RESERVATION', 'RELEASE', 'ADJUSTMENT', 'RETURN', 'TRANSFER_OUT', 'TRANSFER_IN', 'DAMAGE', 'COUNT'],
  inTransit: ['IN_TRANSIT', 'TRANSFER_IN', 'TRANSIT_LOSS'],
};

interface Place {
  sku?: { code: string } | null | undefined;
  warehouse?: { id: string } | null | undefined;
}

/** A stock with its figures. */
export type FiguredStock = Place & Record<Figure, number> & { low: boolean };

/** The address of the movements that add up to a figure of a stock. */
export function behindFigure(figure: Figure, { sku, warehouse }: Place): string {
  const query = new URLSearchParams();
  writeFilter(movementListModel.fields, { kind: [...KINDS[figure]], ...(sku && { skuCode: sku.code }), ...(warehouse && { warehouse: warehouse.id }) }, query);
  return `${paths.stockMovements}?${query.toString()}`;
}
