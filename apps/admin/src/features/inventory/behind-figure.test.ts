import { expect, it } from 'vitest';
import { readFilter } from '../../list/filter-model.js';
import { behindFigure } from './behind-figure.js';
import { movementListModel } from './movement-list-model.js';

it('leads to the movements that add up to the figure, of this SKU at this warehouse', () => {
  const url = new URL(behindFigure('reserved', { sku: { code: 'TEA&1' }, warehouse: { id: 'V2g=' } }), 'http://shop');
  expect(url.pathname).toBe('/inventory/movements');
  // As the page itself reads its address.
  const read = readFilter(movementListModel.fields, url.searchParams);
  expect({ ...read, kind: new Set(read.kind) }).toEqual({ kind: new Set(['RESERVATION', 'RELEASE', 'ISSUE']), skuCode: 'TEA&1', warehouse: 'V2g=' });
});

it('counts what arrived both on the shelf and out of transit', () => {
  for (const figure of ['onHand', 'inTransit'] as const) expect(behindFigure(figure, {})).toContain('TRANSFER_IN');
  expect(behindFigure('onHand', {})).not.toContain('TRANSIT_LOSS');
});
