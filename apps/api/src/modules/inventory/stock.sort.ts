import { registerEnumType } from 'type-graphql';
import type { SortBy } from '../../platform/database/page.js';

export enum StockSort {
  AVAILABLE_ASC = 'AVAILABLE_ASC',
  AVAILABLE_DESC = 'AVAILABLE_DESC',
  ON_HAND_ASC = 'ON_HAND_ASC',
  ON_HAND_DESC = 'ON_HAND_DESC',
  COVER_ASC = 'COVER_ASC',
  COVER_DESC = 'COVER_DESC',
  CODE_ASC = 'CODE_ASC',
  CODE_DESC = 'CODE_DESC',
}

registerEnumType(StockSort, {
  name: 'StockSort', description: 'How to sort stocks.',
  valuesConfig: {
    AVAILABLE_ASC: { description: 'Least available first.' }, AVAILABLE_DESC: { description: 'Most available first.' }, ON_HAND_ASC: { description: 'Fewest on the shelf first.' }, ON_HAND_DESC: { description: 'Most on the shelf first.' },
    COVER_ASC: { description: 'What runs out first, first; what nothing is issued of at the end.' }, COVER_DESC: { description: 'What nothing is issued of, then what lasts longest.' },
    CODE_ASC: { description: 'By code.' }, CODE_DESC: { description: 'By code, from the end.' },
  },
});

/** Each sort's column, none of them ever null, with an index on (column, id). */
export const STOCK_SORTS: Record<StockSort, SortBy> = {
  AVAILABLE_ASC: { column: 'available', direction: 'asc' },
  AVAILABLE_DESC: { column: 'available', direction: 'desc' },
  ON_HAND_ASC: { column: 'onHand', direction: 'asc' },
  ON_HAND_DESC: { column: 'onHand', direction: 'desc' },
  COVER_ASC: { column: 'coverTenths', direction: 'asc' },
  COVER_DESC: { column: 'coverTenths', direction: 'desc' },
  CODE_ASC: { column: 'skuCode', direction: 'asc' },
  CODE_DESC: { column: 'skuCode', direction: 'desc' },
};
