import { choice, pick, text, type ListModel } from '../../list/filter-model.js';

const FIELDS = { skuCode: text(60), warehouse: pick(60), kind: choice('MovementKind', ['RECEIPT', 'ISSUE', 'RESERVATION', 'RELEASE', 'ADJUSTMENT', 'RETURN', 'TRANSFER_OUT', 'IN_TRANSIT', 'TRANSFER_IN', 'TRANSIT_LOSS', 'DAMAGE', 'COUNT']) };
/** The filters of the ledger's list: its page reads them, and a stock's figures lead to them. */
export const movementListModel: ListModel<typeof FIELDS, 'AT_DESC'> = { name: 'stock-movements', fields: FIELDS, sorts: {}, defaultSort: 'AT_DESC' };
