import type { ModuleDefinition } from '../../platform/module.js';
import { ReturnLine } from './return-line.entity.js';
import { ReturnExclusion, ReturnPolicy } from './return-policy.entity.js';
import { Return } from './return.entity.js';
import { OrderReturnsResolver, ReturnLineResolver, ReturnResolver } from './return.resolver.js';
import { registerReturns } from './return.subscribers.js';

export { ReturnLine } from './return-line.entity.js';
export { ReturnExclusion, ReturnPolicy } from './return-policy.entity.js';
export { Return } from './return.entity.js';
export { assertMayReturn } from './return.policy.js';
export { DEFAULT_RETURN_RULES, type ReturnRules } from './return.rules.js';
export { FreightBearer, RETURN_TRANSITIONS, ReturnKind, ReturnReason, ReturnState, type ReturnAction } from './return.transitions.js';
export { approveReturn } from './use-cases/approve-return.js';
export { cancelReturn } from './use-cases/cancel-return.js';
export { receiveReturn } from './use-cases/receive-return.js';
export { recordReturnShipment } from './use-cases/record-return-shipment.js';
export { rejectReturn } from './use-cases/reject-return.js';
export { requestReturn } from './use-cases/request-return.js';
export { loadReturn, openRefund, settleExchanged } from './settle-return.js';

export const returnsModule: ModuleDefinition = {
  entities: [Return, ReturnLine, ReturnPolicy, ReturnExclusion],
  resolvers: [ReturnResolver, ReturnLineResolver, OrderReturnsResolver],
  register: registerReturns,
};
