import { registerEnumType } from 'type-graphql';
import { StockDocumentKind, StockDocumentState, StockIssueReason } from './stock-document.transitions.js';

registerEnumType(StockDocumentKind, {
  name: 'StockDocumentKind', description: 'What a stock document is for.',
  valuesConfig: {
    RECEIPT: { description: '入库单: goods of a supplier come in, all at once or in parts.' }, ISSUE: { description: '其他出库单: goods leave other than by an order.' },
    TRANSFER: { description: '调拨单: goods go from one warehouse to another.' }, DAMAGE: { description: '报损单: goods that nobody can sell any more.' },
  },
});
registerEnumType(StockDocumentState, {
  name: 'StockDocumentState', description: 'Where a stock document stands.',
  valuesConfig: {
    OPEN: { description: '待执行: nothing has moved yet.' }, IN_TRANSIT: { description: '在途: sent, nothing has arrived.' }, PARTLY_RECEIVED: { description: '部分入库: some has arrived, or more than expected.' },
    COMPLETED: { description: '已完成: final.' }, CANCELLED: { description: '已作废: final.' },
  },
});
registerEnumType(StockIssueReason, {
  name: 'StockIssueReason', description: 'What goods are taken out for, other than by orders.',
  valuesConfig: {
    USE: { description: '领用: for own use.' }, SAMPLE: { description: '样品.' }, SUPPLIER_RETURN: { description: '退供应商: back to the supplier.' }, DAMAGE: { description: '报损: makes a damage report.' }, OTHER: { description: '其他: said in the note.' },
  },
});
